// Shows each good file to a program that we didn't write: what its own tool calls broken isn't good.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** Programs and arguments for each kind of file, the path follows; and words in their output that mean a fault. */
const readers = {
  'application/pdf': [['qpdf', '--check'], ['pdfinfo']],
  'image/jpeg': [['djpeg', '-outfile', '/dev/null'], ['identify', '-regard-warnings']],
  'image/png': [['pngcheck', '-q'], ['identify', '-regard-warnings']],
  'image/webp': [['webpinfo', '-quiet'], ['webpmux', '-info']],
  'image/tiff': [['tiffinfo'], ['identify']],
  'image/heic': [['heif-info']],
  'image/heif': [['heif-info']],
};
const faults = /warning|error|corrupt|damaged|invalid/i;
// These tell of faults on stdout; the others print the document's own words there.
const talkers = ['pngcheck', 'webpinfo'];

/** The good files' faults, one line each. A row's `warns` names the one reader that has something to say of it. */
export function validate(rows, folder) {
  return rows.filter(({verdict}) => verdict === 'accept').flatMap(({file, mediaType, warns}) => (
    readers[mediaType].flatMap(([program, ...args]) => {
      const {status, stdout, stderr} = spawnSync(program, [...args, fileURLToPath(new URL(file, folder))]);
      const said = `${stderr}${talkers.includes(program) ? stdout : ''}`;
      const passed = program === warns ? status === 3 : status === 0 && !faults.test(said);
      return passed ? [] : [`${file}: ${program} ${status} ${said.slice(0, 300).trim()}`];
    })
  ));
}
