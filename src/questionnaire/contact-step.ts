import {houseNumberCountries} from '../record/countries.ts';
import type {Step} from './question.ts';

/** Where the person lives and can be reached; street and number apart, as the screening needs them (contract §2). */
export const contactStep: Step = {
  id: 'contact',
  sections: [
    {id: 'address', content: [
      {name: 'person.country', control: 'country', required: true, autocomplete: 'country'},
      {name: 'person.street', control: 'text', required: true, autocomplete: 'address-line1'},
      {name: 'person.houseNumber', control: 'text', size: 6, autocomplete: 'address-line2',
        requiredWhen: [{question: 'person.country', is: ['', ...houseNumberCountries]}]},
      {name: 'person.zip', control: 'text', required: true, rule: 'zip', size: 8, autocomplete: 'postal-code'},
      {name: 'person.city', control: 'text', required: true, autocomplete: 'address-level2'},
    ]},
    {id: 'reach', content: [
      {name: 'person.email', control: 'text', required: 'email', rule: 'email', autocomplete: 'email', inputMode: 'email'},
      {name: 'person.mobile', control: 'text', required: 'mobile', rule: 'phone', autocomplete: 'tel', inputMode: 'tel'},
      {list: 'person.phonePriv', atLeast: 0, atMost: 5,
        questions: [{name: '', control: 'text', rule: 'phone', autocomplete: 'home tel', inputMode: 'tel'}]},
    ]},
  ],
};
