import type {Day} from '../record/days.ts';

/** What the screening asks of a person: the street and the house number apart (contract §6). */
export interface ScreenedPerson {
  readonly foreName: string;
  readonly surName: string;
  readonly street: string;
  readonly houseNumber?: string | undefined;
  readonly zip: string;
  readonly city: string;
  readonly country: string;
  readonly birthDate: Day;
  readonly salutation?: string | undefined;
}

/** What only the host knows of the screening's request. */
export interface PersonCheckOptions {
  /** The name of the birth date's field, `dateOfBirth` unless the service says otherwise. */
  readonly dateOfBirthField?: string | undefined;
  readonly customerId?: string | undefined;
}

/** The body of `POST /compliance/person-check`; the birth date stands under a name that the host may choose. */
export type PersonCheckRequest = Readonly<Record<string, string>>;

/** A request and the fields that had to be cut to fit it; the record itself is never cut. */
export interface PersonCheck {
  readonly request: PersonCheckRequest;
  readonly cut: readonly string[];
}

// The service's limits for country, birth date and gender (2, 10, 6) can't be met by cutting: half a code is another one.
const maxLengths: Readonly<Record<string, number>> = {addressLine1: 127, house: 10, postCode: 10, city: 64};
const genders: ReadonlyMap<string | undefined, string> = new Map([['Herr', 'MALE'], ['Frau', 'FEMALE']]);

/** Builds the screening's request; empty values are left out (contract §6). */
export const buildPersonCheck = (person: ScreenedPerson, options: PersonCheckOptions = {}): PersonCheck => {
  const cut: string[] = [];
  const fields = Object.entries({
    customerId: options.customerId,
    firstName: person.foreName,
    lastName: person.surName,
    addressLine1: person.street,
    house: person.houseNumber,
    postCode: person.zip,
    city: person.city,
    countryCode: person.country,
    [options.dateOfBirthField || 'dateOfBirth']: person.birthDate,
    gender: genders.get(person.salutation),
  }).map(([field, value = '']): [string, string] => {
    // Counted in code points, as the service's schema counts, so that no character is cut in half.
    const characters = [...value.trim()];
    const max = maxLengths[field] ?? Infinity;
    if (characters.length > max) cut.push(field);
    return [field, characters.slice(0, max).join('')];
  });
  return {request: Object.fromEntries(fields.filter(([, value]) => value !== '')), cut};
};
