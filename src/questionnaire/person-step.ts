import type {Step} from './question.ts';

/** Who the person is (contract §2). */
export const personStep: Step = {
  id: 'person',
  sections: [
    {id: 'name', content: [
      {name: 'person.salutation', control: 'choice', options: ['Frau', 'Herr']},
      {name: 'person.title', control: 'text', size: 14, autocomplete: 'honorific-prefix'},
      {name: 'person.foreName', control: 'text', required: true, autocomplete: 'given-name'},
      {name: 'person.surName', control: 'text', required: true, autocomplete: 'family-name'},
    ]},
    {id: 'birth', content: [
      {name: 'person.birthDate', control: 'date', required: true, rule: 'birth-date', autocomplete: 'bday'},
      {name: 'person.birthPlace', control: 'text', required: true},
      {name: 'person.birthCountry', control: 'country', required: 'birthCountry'},
    ]},
    {id: 'nationality', content: [
      {name: 'person.nationality', control: 'country', required: true},
      {list: 'person.furtherNationalities', atLeast: 0, atMost: 10, questions: [{name: '', control: 'country'}]},
    ]},
  ],
};
