import {render} from 'lit';
import type {Identification, IdentificationHandler, RelianceOnboarding} from '../../src/index.ts';
import {vendorReport} from './report.ts';
import {vendorPage, type VendorEnding} from './vendor-page.ts';

type IdDocument = NonNullable<Identification['idDocument']>;

const callSeconds = 8;

/** A passport of the same person: whoever shows it at the vendor is recorded with it. */
export const passport: IdDocument = {
  docType: 'PASSPORT', issueCountry: 'DE', documentNumber: 'C01X00T47', issueDate: '2023-05-02', expireDate: '2033-05-01',
};

/**
 * The partner's handler: it shows the vendor's page in the widget's slot, which stays a part of the partner's page, and
 * takes it away when the vendor has come to an end or the widget doesn't wait any more.
 */
export function identifyIn(widget: RelianceOnboarding): IdentificationHandler {
  return async (person, {signal}) => {
    const page = document.createElement('div');
    page.slot = 'identification';
    page.className = 'vendor';
    widget.append(page);
    try {
      const ending = await endingIn(page, `${person.foreName} ${person.surName}`, signal);
      if (ending === 'failed') throw new Error('The vendor did not identify the person');
      const {verification, proof} = await vendorReport(signal);
      const idDocument = ending === 'other-document' ? passport : person.idDocument;
      return {verification, idDocument, documents: [{file: proof}]};
    } finally {
      page.remove();
    }
  };
}

function endingIn(page: HTMLElement, person: string, signal: AbortSignal): Promise<VendorEnding> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }, {once: true});
    const show = (inCall: boolean) => render(vendorPage({
      person, inCall, end: resolve,
      call: () => {
        show(true);
        timer = setTimeout(resolve, 1000 * callSeconds, 'identified');
      },
    }), page);
    show(false);
  });
}
