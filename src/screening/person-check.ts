import type {Day} from '../record/days.ts';

/** What the screening asks of a person: the street and the house number apart (contract §6). */
export interface ScreenedPerson {
  readonly foreName: string;
  readonly surName: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly zip: string;
  readonly city: string;
  readonly country: string;
  readonly birthDate: Day;
  readonly salutation?: string | undefined;
}

/** The body of `POST /compliance/person-check`; the birth date stands under a name that the host may choose. */
export type PersonCheckRequest = Readonly<Record<string, string>>;

/** A request and the fields that had to be cut to fit it; the record itself is never cut. */
export interface PersonCheck {
  readonly request: PersonCheckRequest;
  readonly cut: readonly string[];
}

const maxLengths: Readonly<Record<string, number>> = {addressLine1: 127, house: 10, postCode: 10, city: 64};
const genders: ReadonlyMap<string, string> = new Map([['Herr', 'MALE'], ['Frau', 'FEMALE']]);

/** Builds the screening's request; empty values are left out (contract §6). */
export const buildPersonCheck = (
  person: ScreenedPerson, options: {readonly dateOfBirthField?: string; readonly customerId?: string} = {},
): PersonCheck => {
  const cut: string[] = [];
  const fit = ([field, value]: [string, string]): [string, string] => {
    // Counted in code points, so that no character is cut in half.
    const characters = [...value];
    const max = maxLengths[field] ?? Infinity;
    if (characters.length <= max) return [field, value];
    cut.push(field);
    return [field, characters.slice(0, max).join('')];
  };
  const fields: [string, string][] = [
    ['customerId', options.customerId ?? ''],
    ['firstName', person.foreName],
    ['lastName', person.surName],
    ['addressLine1', person.street],
    ['house', person.houseNumber],
    ['postCode', person.zip],
    ['city', person.city],
    ['countryCode', person.country],
    [options.dateOfBirthField ?? 'dateOfBirth', person.birthDate],
    ['gender', genders.get(person.salutation ?? '') ?? ''],
  ];
  return {request: Object.fromEntries(fields.filter(([, value]) => value !== '').map(fit)), cut};
};
