import type {Person} from '../record/record.ts';
import type {ScreenedPerson} from './person-check.ts';

/** A number at the end with what can follow it: `7 b`, `12-14`, `7/2/13`. */
const houseAtEnd = /(?<=\S) (\d+ ?\p{L}?(?: ?[-–/+] ?\d+ ?\p{L}?){0,3})$/u;

/** A street and the house number at its end, if it ends with one. */
export const splitStreet = (text: string): readonly [street: string, houseNumber?: string] => {
  const [ending = '', houseNumber] = houseAtEnd.exec(text) ?? [];
  return houseNumber ? [text.slice(0, -ending.length), houseNumber] : [text];
};

/**
 * The person of a record as the screening asks for it. A record has street and house number in one text; they are taken
 * apart where it ends with a number, else the whole is the street (contract §6).
 */
export const screenedPerson = (person: Person): ScreenedPerson => {
  const {foreName, surName, zip, city, country, birthDate, salutation} = person;
  const [street, houseNumber] = splitStreet(person.street);
  return {foreName, surName, street, zip, city, country, birthDate, salutation, houseNumber};
};
