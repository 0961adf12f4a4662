// Shows each good file to a program that we didn't write: what its own tool calls broken isn't good.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** Programs and arguments for each kind of file, the path follows; and words in their output that mean a fault. */
const readers = {
  'application/pdf': [['qpdf', '--check'], ['pdfinfo'], ['mutool', 'info']],
  'image/jpeg': [['djpeg', '-outfile', '/dev/null'], ['identify', '-regard-warnings']],
  'image/png': [['pngcheck', '-q'], ['identify', '-regard-warnings']],
  'image/webp': [['webpinfo', '-quiet'], ['webpmux', '-info']],
  'image/tiff': [['tiffinfo'], ['identify']],
  'image/heic': [['heif-info']],
  'image/heif': [['heif-info']],
};
const faults = /warning|error|corrupt|damaged|invalid/i;
// Words of the document itself, and notes that aren't about faults.
const harmless = /No syntax or stream encoding errors|errors or warnings/gi;

/** The good files' faults, one line each. */
export function validate(rows, folder) {
  return rows.filter(({verdict}) => verdict === 'accept').flatMap(({file, mediaType}) => (
    readers[mediaType].flatMap(([program, ...args]) => {
      const {status, stdout, stderr} = spawnSync(program, [...args, fileURLToPath(new URL(file, folder))]);
      const said = `${stderr}${program === 'pdfinfo' || program === 'identify' ? '' : stdout}`.replace(harmless, '');
      return status === 0 && !faults.test(said) ? [] : [`${file}: ${program} ${status} ${said.slice(0, 300).trim()}`];
    })
  ));
}
