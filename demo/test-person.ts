import type {Prefill} from '../src/index.ts';

/**
 * Somebody who doesn't exist, for trying the widget quickly; the phone number is one that the German regulator keeps
 * for films. The declarations and the documents stay the person's own.
 */
export function testPerson(surName = 'Brückner'): Prefill {
  return {
    person: {
      salutation: 'Frau',
      title: 'Dr.',
      foreName: 'Marlene Sophie',
      surName,
      birthDate: '1987-06-14',
      birthPlace: 'Görlitz',
      birthCountry: 'DE',
      nationality: 'DE',
      country: 'DE',
      street: 'Am Speicher',
      houseNumber: '12a',
      zip: '18055',
      city: 'Rostock',
      email: 'marlene.brueckner@example.org',
      mobile: '+49 171 3920012',
    },
    bankAccounts: [{iban: 'DE89 3704 0044 0532 0130 00'}],
    idDocument: {
      docType: 'IDCARD',
      issueCountry: 'DE',
      documentNumber: 'L01X00T47',
      issueDate: '2024-03-01',
      expireDate: '2034-02-28',
    },
    survey: {
      AE1: '3', AE2: '2', AE3: '3', AE4: '2', AE5: '2', AE7: '1', AE8: '2',
      instrument: {3: true, 4: true},
    },
  };
}
