import type {Compliance} from './compliance.ts';
import type {Verification} from './identification.ts';
import {parseRecord, type Reading, type ReadingOptions} from './parse.ts';
import type {CompleteRecord, CustomerRecord} from './record.ts';

/** The sections that the host's server has and the page has not. */
export interface ServerSections {
  readonly compliance?: Compliance;
  readonly verification?: Verification;
}

/** Adds the server's sections to a record and judges the whole as Concedus would. */
export const completeRecord = (
  record: CustomerRecord, sections: ServerSections, options: Omit<ReadingOptions, 'omit'> = {},
): Reading<CompleteRecord> => parseRecord({
  ...record,
  customers: record.customers.map((customer) => ({...customer, person: {...customer.person, ...sections}})),
}, options) as Reading<CompleteRecord>;
