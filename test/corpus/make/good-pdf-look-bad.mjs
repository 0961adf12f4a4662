// PDFs that must be taken though something in them looks bad: words, junk, updates, old and rare forms.
import {accept, byHand} from './table.mjs';
import {ascii, replaced} from './bytes.mjs';
import {onePage, packedPdf, pageText, pdf, stream, updated} from './pdf-parts.mjs';
import {deflateSync} from 'node:zlib';

const hand = (name, bytes, about, more = {}) => accept(`pdf/${name}.pdf`, bytes, byHand, about, more);
/** The plain PDF put together here. */
export const simple = pdf(onePage());

hand('minimal', simple, 'The least: five objects and a table.');
hand('crlf', pdf(onePage(), {eol: '\r\n'}), 'Windows\' line ends in table and trailer.');
hand('cr', pdf(onePage(), {eol: '\r'}), 'Old Macintosh\'s line ends in table and trailer.');
hand('version-1.0', pdf(onePage(), {version: '1.0'}), 'Version 1.0.');
hand('no-binary-mark', replaced(pdf(onePage()), '%\xe2\xe3\xcf\xd3', '%abcd'), 'No binary bytes in the second line.');
hand('no-newline-at-end', simple.subarray(0, -1), 'Nothing behind %%EOF.');
hand('newlines-at-end', Buffer.concat([simple, ascii('\r\n'.repeat(40))]), 'Empty lines behind %%EOF.');
hand('zeros-at-end', Buffer.concat([simple, Buffer.alloc(600)]), 'Zero bytes behind %%EOF, as some scanners pad.');
hand('spaces-at-end', Buffer.concat([simple, Buffer.alloc(900, 0x20), ascii('\n')]), '900 spaces behind %%EOF.');
hand('junk-in-front', Buffer.concat([ascii('Content-Type: application/pdf\r\nX-Scanner: Muster 1\r\n\r\n'), simple]),
  'A mail header before the PDF, within the first kB; offsets count from the PDF\'s header.');
hand('long-junk-in-front', Buffer.concat([Buffer.alloc(1000, 0x0a), simple]), '1000 line breaks before the header.');
hand('bom-in-front', Buffer.concat([ascii('\xef\xbb\xbf'), simple]), 'A byte order mark before the header.');

// Words alone.
const word = '/JavaScript /JS /Launch /Encrypt /EmbeddedFile /AA /RichMedia';
hand('words-in-text', pdf(onePage({content: pageText(word, 'app.alert\\(1\\)')})),
  'The page\'s text speaks of /JavaScript and /Encrypt.');
hand('words-in-packed-text', pdf(onePage({more: [stream('/Filter/FlateDecode', deflateSync(ascii(pageText(word))))]}).map(
  (object, index) => index === 2 ? object.replace('4 0 R', '6 0 R') : object)), 'The same, packed.');
const info = more => pdf(onePage({more: [`<</Title(${word} \\) >> ${word})/Author<2F4A532F4A617661536372697074>${more}>>`]}),
  {trailer: '/Info 6 0 R'});
hand('words-in-info', info(''), 'Title and author speak of /JavaScript; one with an escaped bracket, one in hexadecimal.');
hand('words-in-nested-brackets', info(`/Subject(a (nested ${word}) b)/Keywords(\\\\)`),
  'Nested brackets, and a string that ends in a backslash.');
hand('words-in-info-packed', packedPdf(onePage({more: [`<</Title(${word})>>`]}), [1, 2, 3, 5, 6], {trailer: '/Info 6 0 R'}),
  'The words in a title within an object stream.');
const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${word} &lt;script&gt;</dc:title></rdf:Description></rdf:RDF>
</x:xmpmeta><?xpacket end="w"?>`;
hand('words-in-xmp', pdf(onePage({catalog: '/Metadata 6 0 R', more: [stream('/Type/Metadata/Subtype/XML', xmp)]})),
  'XMP metadata that speak of /JavaScript.');
hand('words-in-comments', pdf(onePage(), {extra: `% ${word}\n%/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>\n`}),
  'Comments between the objects.');
hand('words-in-bookmark', pdf(onePage({catalog: '/Outlines 6 0 R', more: [
  '<</Type/Outlines/First 7 0 R/Last 7 0 R/Count 1>>', `<</Title(${word})/Parent 6 0 R/Dest[3 0 R/Fit]>>`,
]})), 'A bookmark\'s title.');
hand('words-in-link',
  pdf(onePage({
    page: '/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.com/JS?q=/JavaScript)>>>>]',
  })),
  'The address of a link.');
hand('words-in-id', pdf(onePage(), {trailer: '/ID[(/JS /Encrypt\\)) (/JS \\)/AA x)]'}),
  'The file\'s identifier has such letters.');
hand('words-longer',
  pdf(onePage({
    catalog: '/PieceInfo<</JSmith<</LastModified(D:20260601)/Private<</JavaScripture 1/LaunchDay 2/EncryptedNot 3>>>>>>',
  })),
  'Names that only begin like the bad ones.');
hand('words-in-image', pdf(onePage({content: 'q 50 0 0 50 20 20 cm /I1 Do Q', more: [
  stream('/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray',
    word.repeat(2).slice(0, 64)),
]}).map((object, index) => index === 2 ? object.replace('/Font', '/XObject<</I1 6 0 R>>/Font') : object)),
'The points of a picture happen to spell the words.');
hand('words-end-of-stream', pdf(onePage({content: pageText('endobj endstream', `9 0 obj << ${word} >> endobj`)})),
  'The page\'s text looks like objects.');

// Actions that do nothing bad.
hand('go-to-on-open', pdf(onePage({catalog: '/OpenAction<</S/GoTo/D[3 0 R/Fit]>>'})),
  'On opening it goes to its first page.');
hand('destination-on-open', pdf(onePage({catalog: '/OpenAction[3 0 R/XYZ null null 1]'})),
  'On opening it shows a destination.');
hand('empty-attachments',
  pdf(onePage({catalog: '/PageMode/UseOutlines/Names<</Dests 6 0 R>>', more: ['<</Names[(a)[3 0 R/Fit]]>>']})),
  'A name tree of destinations.');
hand('page-mode-attachments', pdf(onePage({catalog: '/PageMode/UseAttachments'})),
  'It asks for the panel of attachments and has none.');
hand('named-action', pdf(onePage({page: '/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Named/N/NextPage>>>>]'})),
  'A link to the next page.');
hand('form', pdf(onePage({
  catalog: '/AcroForm<</Fields[6 0 R]/DA(/F1 12 Tf)/DR<</Font<</F1 5 0 R>>>>/NeedAppearances true>>', page: '/Annots[6 0 R]',
  more: ['<</Type/Annot/Subtype/Widget/FT/Tx/T(JavaScript)/V(/JS)/Rect[20 20 120 40]/P 3 0 R/DA(/F1 12 Tf)>>'],
})), 'A form field named JavaScript, without a script.');
hand('hex-name', pdf(onePage().map((object, index) => index === 4 ? object.replace('Helvetica', 'Hel#76etica') : object)),
  'A harmless name with an escaped letter.');

// Updates and rare forms.
const note = '<</Type/Annot/Subtype/Text/Rect[20 20 40 40]/Contents(Specimen)>>';
const annotated = onePage({page: '/Annots[6 0 R]'})[2];
hand('updated', updated(simple, {3: annotated, 6: note}), 'An incremental update with a note.');
hand('updated-twice', updated(updated(simple, {3: annotated, 6: note}), {6: note.replace('Specimen', 'Again')}),
  'Two updates.');
hand('updated-plain', updated(pdf(onePage(), {eol: '\r\n'}), {6: note}), 'An update of a file with other line ends.');
hand('packed', packedPdf(onePage(), [1, 2, 3, 5]), 'An object stream and a cross-reference stream.');
hand('packed-length-apart', packedPdf(onePage(), [1, 2, 3, 5], {length: true}),
  'The object stream\'s length stands in another object.');
hand('packed-plain', packedPdf(onePage(), [1, 2, 3, 5], {filter: '', encode: bytes => bytes}),
  'An object stream that isn\'t packed.');
hand('spaced', pdf([`<<  /Type   /Catalog % the root\n /Pages 2 0 R\t>>`, ...onePage().slice(1)]),
  'Spaces, a tab and a comment in the catalog.');
hand('name-jpg', pdf(onePage({content: pageText('named jpg')})), 'A PDF under a JPEG\'s name and type.',
  {offeredAs: 'Ausweis.jpg', type: 'image/jpeg'});
hand('name-none', pdf(onePage({content: pageText('named none')})), 'Neither extension nor type.',
  {offeredAs: 'scan', type: ''});
hand('name-double', pdf(onePage({content: pageText('named double')})), 'Two extensions, upper case.',
  {offeredAs: 'Vertrag.DOCX.PDF'});
hand('name-octet', pdf(onePage({content: pageText('named octet')})), 'Offered as a stream of octets.',
  {offeredAs: 'U\u0308berweisung.pdf', type: 'application/octet-stream'});
hand('name-x-pdf', pdf(onePage({content: pageText('named x-pdf')})), 'An old type, and a right-to-left name.',
  {offeredAs: '\u05d7\u05d5\u05d6\u05d4.pdf', type: 'application/x-pdf'});
hand('name-html', pdf(onePage({content: pageText('named html')})), 'A PDF under a page\'s name and type.',
  {offeredAs: 'index.html', type: 'text/html'});
