// What main.json must say of a person, written from the contract alone, keys in the order of the source's example.
import {settled} from './person.mjs';

const offered = [0, 3, 4, 5, 8, 10];

/** The record of a person; keys and times stand as the patterns that they must match. */
export function expectedRecord(
  {person, phones, idDocument, accounts, survey, professional, documents},
  {verification, checkedAt, today},
) {
  const text = name => (person[name] === undefined ? {} : {[name]: settled(person[name])});
  const keyed = prefix => ({key: `<${prefix}>`, modified: '<time>'});
  return {
    customers: [
      {
        person: {
          type: 0,
          precheckPep: person.precheckPep,
          ...text('salutation'),
          ...text('title'),
          ...text('foreName'),
          ...text('surName'),
          street: [person.street, person.houseNumber].filter(Boolean).map(settled).join(' '),
          ...text('zip'),
          ...text('city'),
          ...text('country'),
          ...text('birthDate'),
          ...text('birthPlace'),
          ...text('birthCountry'),
          ...text('nationality'),
          ...(person.furtherNationalities.length > 0 && {furtherNationalities: person.furtherNationalities}),
          ...(phones.phonePriv.length > 0 && {phonePriv: phones.phonePriv}),
          ...text('email'),
          ...(phones.mobile && {mobile: phones.mobile}),
          ...(accounts.length > 0 && {bankAccounts: accounts.map(({expected}) => ({...expected, ...keyed('BA')}))}),
          idDocument: Object.fromEntries(Object.entries(idDocument).filter(([, value]) => value !== undefined)),
          verification,
          compliance: {
            pep: false,
            pepChecked: checkedAt,
            pepHit: null,
            pepListNames: [],
            sanction: false,
            sanctionChecked: checkedAt,
            sanctionHit: null,
            sanctionListNames: [],
          },
          events: documents.map((_, index) => ({
            date: `2026-05-0${index + 1}`,
            subject: 'Identification',
            category: 'KYC',
            file: `identification-${index + 1}.pdf`,
            ...keyed('ATT'),
          })),
          professional: expectedProfessional(professional.expected, today),
          customFields: [{name: 'KYC', value: `${verification.vendor}-RELIANCE`}],
          ...keyed('PERS'),
        },
        investmentSurveys: [{...expectedSurvey(survey.expected), ...keyed('INVST')}],
        events: [],
        ...keyed('CUSTO'),
      },
    ],
  };
}

function expectedSurvey({answers, known, warned}) {
  return {
    ...(answers && {
      investmentExperience: offered.map(type => ({type, knowledge: known.includes(type)})),
      investorExperience: Object.entries(answers).map(([name, value]) => ({name, value})),
    }),
    customFields: [{name: 'ForceMissedKnowledge', value: String(warned)}],
  };
}

function expectedProfessional(applied, today) {
  if (!applied) return {isProfessional: false};
  const flags = (codes, isTrue = () => false) => Object.fromEntries(codes.map(code => [code, isTrue(code)]));
  return {
    isProfessional: true,
    classification: {
      company_based: {
        regulated: flags(['CO-1A', 'CO-1B', 'CO-1C', 'CO-1D', 'CO-1E', 'CO-1F', 'CO-1G']),
        unregulated_with_criteria: flags(['CO-2A', 'CO-2B', 'CO-2C']),
      },
      private_client: flags(['PC-1A', 'PC-1B', 'PC-1C'], code => applied.criteria.includes(code)),
    },
    declarations: {confirmationCorrectInfo: true, agreeToClassification: true},
    signature: {place: applied.place, date: today, signatureField: '<signed>'},
    meta: {formVersion: 'v1'},
  };
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

/** The JSON of a record with its keys and times, where they are well formed, replaced by their patterns' names. */
export function masked(json) {
  return json
    .replace(/"modified":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"/g, '"modified":"<time>"')
    .replace(new RegExp(`"key":"(BA|ATT|PERS|INVST|CUSTO)_${uuid}"`, 'g'), '"key":"<$1>"')
    .replace(/"signatureField":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"/g, '"signatureField":"<signed>"');
}
