// PDFs with /Encrypt, whether they ask for a password or not.
import {byHand, refuse} from './table.mjs';
import {ascii, replaced} from './bytes.mjs';
import {pdfkit} from './good-pdf.mjs';
import {onePage, packedPdf, pdf, updated} from './pdf-parts.mjs';
import {apt, load, made, npm, run, take} from './tools.mjs';

const bad = (name, bytes, madeBy, about, more) => refuse(`encrypted/${name}.pdf`, bytes, madeBy, about, more);
const qpdf = (name, about, ...options) => (
  bad(`qpdf-${name}`, made('out.pdf', 'qpdf', '--static-id', ...options, 'plain.pdf', 'out.pdf'), apt('qpdf'), about)
);
const weak = '--allow-weak-crypto';
qpdf('rc4-40', 'A password to open it, RC4 with 40 bits.', weak, '--encrypt', 'user', 'owner', '40', '--');
qpdf('rc4-128', 'A password to open it, RC4 with 128 bits.', weak, '--encrypt', 'user', 'owner', '128', '--use-aes=n', '--');
qpdf('aes-128', 'A password to open it, AES with 128 bits.', weak, '--encrypt', 'user', 'owner', '128', '--use-aes=y', '--');
qpdf('aes-256', 'A password to open it, AES with 256 bits.', '--encrypt', 'user', 'owner', '256', '--');
qpdf('aes-256-old', 'The first form of AES with 256 bits (R5).', weak, '--encrypt', 'user', 'owner', '256', '--force-R5',
  '--');
qpdf('owner-only', 'It opens without a password; only changes ask for one.', '--encrypt', '', 'owner', '256', '--print=none',
  '--');
qpdf('owner-only-rc4', 'It opens without a password, RC4 with 40 bits.', weak, '--encrypt', '', 'owner', '40', '--');
qpdf('no-password', 'Encrypted with empty passwords.', '--encrypt', '', '', '256', '--allow-insecure', '--');
qpdf('object-streams', 'Encrypted, with object streams.', '--object-streams=generate', '--encrypt', 'user', 'owner', '256',
  '--');
qpdf('linearized', 'Encrypted and linearised.', '--linearize', '--encrypt', '', 'owner', '256', '--');
qpdf('linearized-object-streams', 'Encrypted, linearised, with object streams.', '--linearize', '--object-streams=generate',
  '--encrypt', '', 'owner', '256', '--');
qpdf('cleartext-metadata', 'Encrypted but for its metadata.', '--encrypt', 'user', 'owner', '256', '--cleartext-metadata',
  '--');
qpdf('version-2.0', 'Encrypted, version 2.0.', '--force-version=2.0', '--encrypt', 'user', 'owner', '256', '--');

for (const pdfVersion of ['1.4', '1.7', '1.7ext3']) {
  bad(`pdfkit-${pdfVersion}`, await pdfkit({pdfVersion, userPassword: 'user', ownerPassword: 'owner'}), npm('pdfkit'),
    `Encrypted by pdfkit as ${pdfVersion}.`);
}
const {jsPDF} = await load('jspdf');
bad('jspdf',
  Buffer.from(new jsPDF({format: [200, 200],
  encryption: {userPassword: 'user', ownerPassword: 'owner', userPermissions: ['print']}})
  .text('SPECIMEN', 10, 10).output('arraybuffer')), npm('jspdf'), 'Encrypted by jsPDF.');
run('pdftk', ['text.pdf', 'output', 'out.pdf', 'owner_pw', 'owner', 'user_pw', 'user']);
bad('pdftk', take('out.pdf'), apt('pdftk-java'), 'Encrypted by pdftk.');
run('gs', ['-q', '-o', 'out.pdf', '-sDEVICE=pdfwrite', '-sOwnerPassword=owner', '-sUserPassword=user',
  '-dEncryptionR=3', '-dKeyLength=128', '-dCompatibilityLevel=1.6', 'page.ps']);
bad('ghostscript', take('out.pdf'), apt('ghostscript'), 'Encrypted by Ghostscript.');
run('mutool', ['clean', '-E', 'aes-256', '-U', 'user', '-O', 'owner', 'text.pdf', 'out.pdf']);
bad('mutool', take('out.pdf'), apt('mupdf-tools'), 'Encrypted by MuPDF.');

// Put together: what counts is that the trailer has /Encrypt, however it is written.
const standard = `<</Filter/Standard/V 1/R 2/P -44/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>`;
const encrypted = (entry, options = {}) =>
  pdf(onePage({more: [standard]}), {trailer: `${entry} 6 0 R/ID[<00><00>]`, ...options});
bad('escaped-name', encrypted('/Encr#79pt'), byHand, 'The name Encrypt with an escaped letter.');
bad('inline', pdf(onePage(), {trailer: `/Encrypt${standard}/ID[<00><00>]`}), byHand,
  'The settings stand in the trailer itself.');
bad('crlf', encrypted('/Encrypt', {eol: '\r\n'}), byHand, 'With Windows\' line ends.');
bad('spaced', replaced(encrypted('/Encrypt'), '/Encrypt 6', '\n/Encrypt % comment\n 6'), byHand,
  'A comment stands between name and value.');
bad('in-stream', packedPdf(onePage({more: [standard]}), [1, 2, 3, 5], {trailer: '/Encrypt 6 0 R/ID[<00><00>]'}), byHand,
  'The entry stands in the dictionary of a cross-reference stream.');
bad('public-key',
  pdf(onePage({more: ['<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Recipients[<00>]>>']}),
  {trailer: '/Encrypt 6 0 R'}), byHand,
  'Encrypted for certificates.');
bad('in-update', updated(pdf(onePage()), {6: standard}, {trailer: '/Encrypt 6 0 R/ID[<00><00>]'}), byHand,
  'The entry comes with an update.');
bad('behind-junk', Buffer.concat([ascii('X-Scanner: Muster\r\n\r\n'), encrypted('/Encrypt')]), byHand,
  'Encrypted, behind a mail header.');
