import type {Identification} from '../../src/index.ts';
import {vendor} from './vendor.ts';

const specimen = new URL('../specimen.pdf', import.meta.url).href;

/** The vendor's word and the PDF that proves it. */
export interface VendorReport {
  readonly verification: Identification['verification'];
  readonly proof: Blob;
}

/** What the vendor reports of somebody whom it has just identified. */
export async function vendorReport(signal?: AbortSignal): Promise<VendorReport> {
  const at = new Date().toISOString();
  const pdf = await fetch(specimen, signal ? {signal} : {});
  return {
    verification: {verificationMethod: 'VIDEO', approveTime: at, updateTime: at, vendor: vendor.code},
    proof: await pdf.blob(),
  };
}
