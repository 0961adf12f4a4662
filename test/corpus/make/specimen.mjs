// The picture and the text that all files show: an invented specimen on a gradient. Nothing foreign in it.
import {made, put, run, take} from './tools.mjs';

export const lines = ['SPECIMEN', 'Republik Musterland', 'Erika Beispiel', 'No. X0000000'];

function svg(width, height) {
  const text = lines.map((line, index) => (
    `<text x="${width * 0.06}" y="${height * (0.25 + index * 0.2)}" font-size="${height * 0.12}">${line}</text>`
  ));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs><linearGradient id="g" x2="1" y2="1">
<stop stop-color="#dbe7f3"/><stop offset="1" stop-color="#7a9bbd"/></linearGradient>
</defs><rect width="100%" height="100%" fill="url(#g)"/>
<circle cx="${width * 0.84}" cy="${height * 0.3}" r="${height * 0.16}" fill="#39597a"/>
<g font-family="DejaVu Sans" fill="#10243a">${text.join('')}</g></svg>\n`;
}

/** The specimen as SVG text. */
export const specimenSvg = svg(160, 100);

put('specimen.svg', specimenSvg);
made('specimen.png', 'rsvg-convert', '-o', 'specimen.png', 'specimen.svg');
put('large.svg', svg(480, 300));
made('large.png', 'rsvg-convert', '-o', 'large.png', 'large.svg');
for (const name of ['specimen', 'large']) {
  run('identify', [`${name}.png`]);
  made(`${name}.ppm`, 'convert', `${name}.png`, '-background', 'white', '-flatten', '-depth', '8', `${name}.ppm`);
}

made('plain.png', 'convert', 'specimen.png', '-strip', '-colors', '64', 'plain.png');
made('plain2.png', 'convert', 'plain.png', '-negate', 'plain2.png');
made('base.tif', 'convert', 'specimen.png', '-strip', '-monochrome', '-compress', 'Group4', 'base.tif');
made('baseline.jpg', 'cjpeg', '-quality', '70', '-outfile', 'baseline.jpg', 'specimen.ppm');
put('jpegmeta.jpg', take('baseline.jpg'));
run('exiftool', ['-q', '-overwrite_original', '-Orientation#=6', '-GPSLatitude=52', '-GPSLatitudeRef=N',
  '-XMP:Title=Ausweis', 'jpegmeta.jpg']);
put('page.ps', '/Helvetica 20 selectfont 10 40 moveto (SPECIMEN) show showpage\n');
made('page.pdf', 'rsvg-convert', '-f', 'pdf', '-o', 'page.pdf', 'specimen.svg');

const circle = '<circle cx="40" cy="40" r="30" fill="#39597a" opacity=".6"/>';
put('round.svg', `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80">${circle}</svg>`);
made('round.png', 'rsvg-convert', '-o', 'round.png', 'round.svg');

/** Names of the specimen in the temporary folder; 160 × 100 points, `large` 480 × 300. */
export const files = {png: 'specimen.png', ppm: 'specimen.ppm', svg: 'specimen.svg', largePng: 'large.png'};

/** The specimen as raw pixels, three or four bytes each. */
export function pixels(channels) {
  const mode = channels === 4 ? 'rgba' : 'rgb';
  made(`specimen.${mode}`, 'convert', 'specimen.ppm', '-depth', '8', `${mode}:specimen.${mode}`);
  return {width: 160, height: 100, data: take(`specimen.${mode}`)};
}
