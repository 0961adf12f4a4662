import * as z from 'zod/mini';
import {bicProblem, countryOfIban, currencyProblem, ibanProblem, isSepaIban} from './bank.ts';
import {countryProblem} from './countries.ts';
import {string} from './field.ts';
import type {Issue} from './issue.ts';
import {keyProblem} from './keys.ts';
import {modifiedProblem} from './times.ts';

/** One account of the person (contract §2.2). */
export const bankAccountSchema = z.strictObject({
  accountHolder: string(),
  bic: z.optional(string(bicProblem)),
  iban: string(ibanProblem),
  bank: z.optional(string()),
  country: string(countryProblem),
  currency: string(currencyProblem),
  sharedAccount: z.boolean(),
  key: string(keyProblem('bankAccount')),
  modified: string(modifiedProblem),
});

/** One account of the person, as the import names its parts. */
export type BankAccount = z.infer<typeof bankAccountSchema>;

/** What the parts of one account must be to each other. */
export const bankAccountIssues = (account: Pick<BankAccount, 'iban' | 'country' | 'bic'>, path: string): Issue[] => {
  const issues: Issue[] = [];
  // Kosovo has an IBAN of its own and no assigned code: its accounts may name any country.
  const country = countryOfIban(account.iban);
  if (country !== account.country && !countryProblem(country)) {
    issues.push({code: 'country-of-iban', path: `${path}.country`});
  }
  if (!account.bic && !isSepaIban(account.iban)) issues.push({code: 'bic-needed', path: `${path}.bic`});
  return issues;
};
