import {validRecord} from '../support/valid-record.ts';
import {testRules} from './rule-table.ts';

const at = (field: string) => `person.idDocument.${field}`;
const unverified = {'person.verification': undefined};
const pending = {omit: ['verification']} as const;

testRules('The identity document (contract §3, §9)', [
  {claim: 'the document can be a passport', at: at('docType'), accepts: 'PASSPORT', refuses: 'PASS', code: 'option'},
  {claim: 'the document can be an identity card', at: at('docType'), accepts: 'IDCARD', refuses: 'DRIVERSLICENSE',
    code: 'option'},
  {claim: 'the issuing country is an assigned code', at: at('issueCountry'), accepts: 'AT', refuses: 'D',
    code: 'country'},
  {claim: 'the document has a number', at: at('documentNumber'), accepts: 'L01X00T47', refuses: '', code: 'missing'},
  {claim: 'the document number is a string', at: at('documentNumber'), accepts: '123456789', refuses: 123456789,
    code: 'type'},
  {claim: 'an additional number is left out rather than empty', at: at('additionalNumber'), accepts: undefined,
    refuses: '', code: 'missing'},
  {claim: 'an additional number is left out rather than null', at: at('additionalNumber'), accepts: 'X987654',
    refuses: null, code: 'type'},
  {claim: 'the day of issue exists', at: at('issueDate'), accepts: '2024-02-29', refuses: '2023-02-29', code: 'date'},
  {claim: 'the day of expiry exists', at: at('expireDate'), accepts: '2028-02-29', refuses: '2027-02-29', code: 'date'},
  {claim: 'the day of issue is after the birth', at: at('issueDate'), accepts: '1997-08-10', refuses: '1997-08-09',
    code: 'not-after-birth'},
  {claim: 'the day of issue is today at the latest', at: at('issueDate'), accepts: '2026-11-21', refuses: '2026-11-22',
    code: 'in-future', given: unverified, options: pending},
  {claim: 'the day of issue is not after the verification', at: at('issueDate'), accepts: '2025-08-12',
    refuses: '2025-08-13', code: 'issued-after-verification'},
  {claim: 'the day of expiry is after the day of issue', at: at('expireDate'), accepts: '2025-08-13',
    refuses: '2025-08-12', code: 'not-after-issue', given: {[at('issueDate')]: '2025-08-12'}},
  {claim: 'the document is valid on the day of the verification', at: at('expireDate'), accepts: '2025-08-12',
    refuses: '2025-08-11', code: 'expired'},
  {claim: 'a document that expired since its verification may stay', at: 'person.verification.approveTime',
    accepts: '2025-08-12T10:00:00Z', refuses: '2025-08-13T00:00:00Z', code: 'expired', issueAt: at('expireDate'),
    given: {[at('expireDate')]: '2025-08-12', 'person.verification.updateTime': '2025-08-20T10:00:00Z'}},
  {claim: 'without a verification the document is valid today', at: at('expireDate'), accepts: '2026-11-21',
    refuses: '2026-11-20', code: 'expired', given: unverified, options: pending},
]);

testRules('The verification (contract §3)', [
  {claim: 'an identification can be by video', at: 'person.verification.verificationMethod', accepts: 'VIDEO',
    refuses: 'Video', code: 'option'},
  {claim: 'an identification can be by signature', at: 'person.verification.verificationMethod', accepts: 'QES',
    refuses: 'EID', code: 'option'},
  {claim: 'an identification can be by a bank', at: 'person.verification.verificationMethod', accepts: 'BANK',
    refuses: '', code: 'option'},
  {claim: 'the update is not before the approval', at: 'person.verification.updateTime',
    accepts: '2025-08-12T12:00:00Z', refuses: '2025-08-12T11:59:59Z', code: 'update-before-approval'},
  {claim: 'the vendor is of an open list', at: 'person.verification.vendor', accepts: 'POSTIDENT', refuses: '',
    code: 'missing', given: {'person.customFields': [{name: 'KYC', value: 'POSTIDENT-RELIANCE'}]}},
  {claim: 'the verification is required', at: 'person.verification',
    accepts: validRecord().customers[0]?.person.verification, refuses: undefined, code: 'missing'},
]);

testRules('The KYC field (contract §2)', [
  {claim: 'the KYC field names the vendor of the verification', at: 'person.customFields.0.value',
    accepts: 'IDNOW-RELIANCE', refuses: 'WEBID-RELIANCE', code: 'kyc-field'},
  {claim: 'the KYC field ends in -RELIANCE', at: 'person.customFields.0.value', accepts: 'IDNOW-RELIANCE',
    refuses: 'IDNOW', code: 'kyc-field'},
  {claim: 'the vendor of the verification is the one of the KYC field', at: 'person.verification.vendor',
    accepts: 'IDNOW', refuses: 'idnow', code: 'kyc-field', issueAt: 'person.customFields.0.value'},
  {claim: 'there is a KYC field', at: 'person.customFields.0.name', accepts: 'KYC', refuses: 'kyc', code: 'kyc-field',
    expected: 1, issueAt: 'person.customFields'},
  {claim: 'there is one KYC field only', at: 'person.customFields.1', accepts: {name: 'Campaign', value: 'Spring'},
    refuses: {name: 'KYC', value: 'IDNOW-RELIANCE'}, code: 'kyc-field', expected: 1, issueAt: 'person.customFields'},
  {claim: 'the KYC field names some vendor before the verification is there', at: 'person.customFields.0.value',
    accepts: 'WEBID-RELIANCE', refuses: '-RELIANCE', code: 'kyc-field', given: unverified, options: pending},
  {claim: 'the host may add fields after the KYC field', at: 'person.customFields.1',
    accepts: {name: 'Branch', value: '7'}, refuses: {name: 'Branch', value: 7}, code: 'type',
    issueAt: 'person.customFields.1.value'},
  {claim: 'a field of the host has a name', at: 'person.customFields.1.name', accepts: 'Branch', refuses: '',
    code: 'missing'},
  {claim: 'a field of the host has a value', at: 'person.customFields.1.value', accepts: 'Berlin', refuses: '',
    code: 'missing'},
  {claim: 'the host may add fields before the KYC field', at: 'person.customFields',
    accepts: [{name: 'A', value: 'B'}, {name: 'KYC', value: 'IDNOW-RELIANCE'}], refuses: [], code: 'kyc-field',
    expected: 1},
]);
