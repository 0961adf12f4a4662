// How a person reaches the widget: each answer either known to the host or given by hand, by the names of api.md.

const steps = {
  person: [
    'salutation',
    'title',
    'foreName',
    'surName',
    'birthDate',
    'birthPlace',
    'birthCountry',
    'nationality',
    'furtherNationalities',
  ],
  contact: ['country', 'street', 'houseNumber', 'zip', 'city', 'email', 'mobile', 'phonePriv'],
};
const countries = new Set(['birthCountry', 'nationality', 'furtherNationalities', 'country', 'issueCountry']);
const kindOf = name => {
  if (countries.has(name.split('.').find(part => countries.has(part)))) return 'country';
  return name.endsWith('Date') ? 'date' : 'plain';
};

/** The prefill and, for each step, what a hand does there in the order of the page. */
export function planFor({person, idDocument, accounts, survey, professional, documents, dice}) {
  const {maybe, pick} = dice;
  const prefill = {person: {}, idDocument: {}, survey: {}, professional: {}};
  const hand = {person: [], contact: [], bank: [], identity: [], experience: [], classification: []};
  // Where the list is the person's own, all of it comes one way: the host's part would otherwise stand first.
  const give = (step, group, name, value, share = 0.5) => {
    if (value === undefined || value === '') return;
    if (maybe(share)) nest(prefill[group], name, value);
    else if (Array.isArray(value))
      value.forEach((one, index) =>
        hand[step].push({add: true, name: `${group}.${name}.${index}`, kind: kindOf(name), value: one}),
      );
    else
      hand[step].push({
        name: `${group}.${name}`,
        kind: kindOf(name),
        value,
        as: pick(['code', 'name', 'iso', 'local', 'boxes', 'boxes']),
      });
  };
  for (const step of ['person', 'contact']) for (const name of steps[step]) give(step, 'person', name, person[name]);
  giveAccounts(accounts, prefill, hand, maybe);
  for (const [name, value] of Object.entries(idDocument)) give('identity', 'idDocument', name, value);
  give('identity', 'person', 'precheckPep', person.precheckPep);
  hand.identity.push({name: 'declarations.ownAccount', kind: 'plain', value: true});
  for (const [name, value] of Object.entries(survey.given)) give('experience', 'survey', name, value);
  if (professional.expected) {
    give('classification', 'professional', 'isProfessional', true);
    for (const code of professional.given.criteria) give('classification', 'professional', code, true);
    for (const name of ['confirmationCorrectInfo', 'agreeToClassification'])
      hand.classification.push({name: `professional.${name}`, kind: 'plain', value: true});
    give('classification', 'professional', 'signature.place', professional.given.place);
  }
  return {prefill, hand, documents};
}

// The first accounts may be known to the host, the others are added by hand.
function giveAccounts(accounts, prefill, hand, maybe) {
  const known = accounts.filter((_, index) => index === 0 || accounts.length > 2).filter(() => maybe()).length;
  if (known > 0) prefill.bankAccounts = accounts.slice(0, known).map(({given}) => given);
  for (const [index, {given}] of accounts.entries()) {
    if (index < known) continue;
    for (const [name, value] of Object.entries(given)) {
      hand.bank.push({add: index > 0, name: `bankAccounts.${index}.${name}`, kind: 'plain', value});
    }
  }
}

function nest(group, path, value) {
  const [name, ...rest] = path.split('.');
  if (rest.length === 0) group[name] = value;
  else nest((group[name] ??= {}), rest.join('.'), value);
}
