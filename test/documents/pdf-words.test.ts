import {assert} from 'chai';
import {deflate, pdf, pdfStream} from './bytes.ts';
import {judge} from './judge.ts';

// A reader goes where a table sends it, and overlooks what it doesn't understand on the way: words that begin or end
// something mustn't lead these checks past a name that a reader comes to.

const good = 'application/pdf';
const active = 'document-active';
const action = '<</S/JavaScript/JS(x)>>';

/** A stream with one packed object, whose dictionary has more in it, before its type or behind it. */
const packed = async (before: string, behind: string, objects = `8 0 ${action}`) =>
  pdf(pdfStream(`/Filter/FlateDecode${before}/Type/ObjStm/N 1/First 4${behind}`, await deflate(objects)));

const rows: readonly [claim: string, content: string | Promise<string>, judgement: string][] = [
  ['a string of digits that ends at the end of a dictionary', pdf('4 0 obj<</A<</B<41>>>/C(%)>>endobj'), good],
  ['words for objects in an address, a name and a text',
    pdf('4 0 obj<</URI(http://a/obj/1)/F(model.obj)/Title(Objects, endobj)/obj 1>>endobj'), good],
  ['no object behind a string of digits that never ends', pdf(`4 0 obj<41 \n5 0 obj${action}endobj`), active],
  ['no object in a comment, however far its number stands', pdf(`% 5 0${' '.repeat(40)}obj${action}endobj`), active],
  ['no object in a string, however far its number stands', pdf(`4 0 obj(5 0${' '.repeat(40)}obj${action}endobj)endobj`), active],
  ['no object in a string whose number has a comment behind it', pdf(`4 0 obj(5 0%x\nobj${action}endobj)endobj`), active],
  ['no object right behind its number', pdf(`4 0 obj(5 0obj${action}endobj)endobj`), active],
  ['no script in a list behind a word in a string', pdf(`4 0 obj[(9 obj %) ${action}]endobj`), active],
  ...['(9 obj)', '%9 obj\n', ' 9 obj', '(9 obj %)', '(9 obj <)', '(9 obj endobj)', ' endobj', ' stream', ' startxref'].flatMap(
    (value): typeof rows[number][] => [
      [`no packed script with ${value.trim()} before its type`, packed(`/X${value}`, ''), active],
      [`no packed script with ${value.trim()} behind its type`, packed('', `/X${value}`), active],
    ]),
  ['no packed object that begins in a string', packed('', '', `8 1 (${action})`), active],
  ['no packed object that begins in a string of digits', packed('', '', `8 2 <4${action}>`), active],
  ['no packed object that begins in a comment', packed('', '', `8 1 %${action}`), active],
  ['no packed object that begins in a name', packed('', '', `8 2 /N${action}`), active],
  ['packed objects with such a name in a text', packed('/Q 1', '', '8 0 <</A(b/JS)>>'), good],
  ['no packed objects of which nobody says where they begin',
    packed('', '').then((file) => file.replace('/First 4', '/First /')), active],
  ['no packed object behind what begins a stream there',
    // `First` is 11: behind the numbers and places of two objects.
    packed('', '', `8 0 9 9990 null stream\n${' '.repeat(9978)}${action}${' '.repeat(2e6)}`)
      .then((file) => file.replace('/First 4', '/First 11')), active],
  ['no packed objects in packed ones', deflate(`8 0 ${action}`)
    .then((inner) => packed('', '', `9 0 ${pdfStream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', inner)}`)), active],
];

describe('Of PDF with words that lead astray, readDocument takes', () => {
  for (const [claim, content, judgement] of rows) {
    it(claim, async () => assert.strictEqual(await judge(await content), judgement));
  }
});
