import {testRules, type RecordRule} from './rule-table.ts';

const file = (rule: Pick<RecordRule, 'claim' | 'accepts' | 'refuses'>): RecordRule =>
  ({...rule, at: 'person.events.0.file', code: 'file-name', expected: 100});

testRules('Documents (contract §2, §5)', [
  {claim: 'the customer\'s own events stay empty', at: 'events', accepts: [], refuses: [{}], code: 'count',
    expected: 0},
  {claim: 'the customer\'s own events stay in the record', at: 'events', accepts: [], refuses: undefined,
    code: 'missing'},
  {claim: 'the person\'s events are required', at: 'person.events', accepts: [], refuses: undefined, code: 'missing'},
  {claim: 'a document has a subject', at: 'person.events.0.subject', accepts: 'Ausweis, Rückseite', refuses: '',
    code: 'missing'},
  {claim: 'a document has a category of the host\'s choice', at: 'person.events.0.category', accepts: 'Legitimation',
    refuses: '', code: 'missing'},
]);

testRules('Names of files in the archive (contract §5)', [
  file({claim: 'a file name has ASCII letters, digits, dots, underscores and hyphens',
    accepts: 'Identi_fication-1.v2.PDF', refuses: 'identificatión-1.pdf'}),
  file({claim: 'a file name has no space', accepts: 'id-1.pdf', refuses: 'id 1.pdf'}),
  file({claim: 'a file lies in no folder', accepts: 'kyc-id.pdf', refuses: 'kyc/id.pdf'}),
  file({claim: 'a file lies in no folder of Windows', accepts: 'kyc_id.pdf', refuses: 'kyc\\id.pdf'}),
  file({claim: 'a file name does not lead out of the archive', accepts: 'id.v1..pdf', refuses: '../id.pdf'}),
  file({claim: 'a file name is not a folder\'s', accepts: 'id.pdf', refuses: '..'}),
  file({claim: 'a file name has no colon', accepts: 'c-id.pdf', refuses: 'c:id.pdf'}),
  file({claim: 'a file name has no percent sign', accepts: 'id2e.pdf', refuses: 'id%2e.pdf'}),
  file({claim: 'a file name ends with its extension, not a new line', accepts: 'id.pdf', refuses: 'id.pdf\n'}),
  file({claim: 'a file name has at most 100 characters', accepts: `${'a'.repeat(96)}.pdf`,
    refuses: `${'a'.repeat(97)}.pdf`}),
  file({claim: 'a file name has an extension', accepts: 'id.pdf', refuses: 'id'}),
  file({claim: 'an extension has letters and digits', accepts: 'id.J2k9', refuses: 'id.jp_2'}),
  file({claim: 'a file name has more than an extension', accepts: 'p.pdf', refuses: '.pdf'}),
  file({claim: 'main.json is the record\'s own name', accepts: 'main-1.json', refuses: 'Main.JSON'}),
  file({claim: 'a file name is not empty', accepts: '1.jpg', refuses: ''}),
  {claim: 'two documents have two file names, ignoring case', at: 'person.events.1.file',
    accepts: 'identification-2.pdf', refuses: 'IDENTIFICATION-1.PDF', code: 'duplicate'},
]);
