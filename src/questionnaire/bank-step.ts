import {currencyCodes} from '../record/bank.ts';
import type {Step} from './question.ts';

/** The accounts that money comes from and goes to (contract §2.2). */
export const bankStep: Step = {
  id: 'bank',
  sections: [
    {id: 'accounts', content: [
      {list: 'bankAccounts', atLeast: 1, atMost: 10, questions: [
        {name: 'iban', control: 'text', required: true, rule: 'iban'},
        {name: 'accountHolder', control: 'text', required: true},
        {name: 'bic', control: 'text', rule: 'bic', size: 14},
        {name: 'bank', control: 'text'},
        {name: 'country', control: 'country', required: true},
        {name: 'currency', control: 'select', required: true, options: currencyCodes, size: 8},
        {name: 'sharedAccount', control: 'check'},
      ]},
    ]},
  ],
};
