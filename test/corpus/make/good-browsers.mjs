// What browsers themselves make: printed pages and canvases.
import {accept} from './table.mjs';
import {lines} from './specimen.mjs';
import {load, run} from './tools.mjs';

const {default: puppeteer} = await load('puppeteer-core');
const flags = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run', '--disable-gpu', '--disable-quic'];
const html = `<!doctype html><meta charset=utf-8><title>Specimen</title><body style="font:16px 'DejaVu Sans'">
<p>${lines[0]} <a href="https://example.com/">Link</a>`;

/** The bytes of a canvas, as the browser codes it. */
async function canvas(page, type) {
  const text = await page.evaluate(async (mime, word) => {
    const element = Object.assign(globalThis.document.createElement('canvas'), {width: 120, height: 60});
    const context = element.getContext('2d');
    context.fillStyle = '#dbe7f3';
    context.fillRect(0, 0, 120, 60);
    context.fillStyle = '#10243a';
    context.font = '20px DejaVu Sans';
    context.fillText(word, 5, 35);
    return element.toDataURL(mime, 0.7);
  }, type, lines[0]);
  if (!text.startsWith(`data:${type};base64,`)) throw new Error(`no ${type} from this canvas`);
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
}

for (const [browser, command] of [['chrome', 'chromium'], ['firefox', 'firefox']]) {
  const executablePath = run('which', [command]).toString().trim();
  const args = browser === 'chrome' ? flags : [];
  const open = await puppeteer.launch({browser, executablePath, args, headless: true});
  try {
    const madeBy = (await open.version()).replace('/', ' ').replace('Headless', '').replace(/^chrome/i, 'Chromium');
    const page = await open.newPage();
    await page.setContent(html);
    const printed = await page.pdf({width: '240px', height: '200px', tagged: true});
    accept(`pdf/${command}-print.pdf`, printed, madeBy, 'A page printed to PDF.');
    accept(`jpeg/${command}-canvas.jpg`, await canvas(page, 'image/jpeg'), madeBy, 'A canvas as JPEG.');
    accept(`png/${command}-canvas.png`, await canvas(page, 'image/png'), madeBy, 'A canvas as PNG.');
    accept(`webp/${command}-canvas.webp`, await canvas(page, 'image/webp'), madeBy, 'A canvas as WebP.');
  } finally {
    await open.close();
  }
}
