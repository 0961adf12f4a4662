import type {Person} from '../record/record.ts';
import type {ScreenedPerson} from './person-check.ts';

/** A number at the end with what can follow it: `7 b`, `12-14`, `3/1`. */
const houseAtEnd = /(?<=\S) (\d+ ?\p{L}?(?: ?[-–/+] ?\d+ ?\p{L}?)?)$/u;

/**
 * The person of a record as the screening asks for it. A record has street and house number in one text; they are taken
 * apart where it ends with a number, else the whole is the street (contract §6).
 */
export const screenedPerson = (person: Person): ScreenedPerson => {
  const {foreName, surName, street, zip, city, country, birthDate, salutation} = person;
  const [ending = '', houseNumber] = houseAtEnd.exec(street) ?? [];
  return {
    foreName, surName, zip, city, country, birthDate, salutation, houseNumber,
    street: street.slice(0, street.length - ending.length),
  };
};
