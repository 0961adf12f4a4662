import type {Compliance} from '../../src/screening/index.ts';

/** What the partner's officer can decide: nothing was found, or it is a politically exposed person, which is no refusal. */
export type Decision = 'clear' | 'pep';

/** A person about whom the officer has yet to decide. */
export interface Case {
  readonly id: number;
  readonly person: string;
  /** Whether the officer has seen the case and keeps it for now. */
  readonly kept: boolean;
}

/** The desk of the partner's officer, on which a case may lie for as long as it likes. */
export class Officer {
  readonly #cases = new Map<number, Case & {readonly resolve: (compliance: Compliance) => void}>();
  readonly #onChange: () => void;
  #lastId = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The open cases, the oldest first. */
  get cases(): readonly Case[] {
    return [...this.#cases.values()];
  }

  /** Resolves with the eight fields once they are decided; rejects when nobody waits for them any more. */
  decisionOn(person: string, signal?: AbortSignal): Promise<Compliance> {
    const id = this.#lastId += 1;
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => {
        if (this.#cases.delete(id)) this.#onChange();
        reject(signal.reason as Error);
      }, {once: true});
      this.#cases.set(id, {id, person, kept: false, resolve});
      this.#onChange();
    });
  }

  /** Keeps a case: whoever waits goes on waiting. */
  keep(id: number): void {
    const kept = this.#cases.get(id);
    if (kept) this.#cases.set(id, {...kept, kept: true});
    this.#onChange();
  }

  /** Decides a case. */
  decide(id: number, decision: Decision, at = new Date()): void {
    this.#cases.get(id)?.resolve(complianceOf(decision, at.toISOString()));
    this.#cases.delete(id);
    this.#onChange();
  }
}

function complianceOf(decision: Decision, at: string): Compliance {
  const pep = decision === 'pep';
  return {
    pep,
    pepChecked: at,
    pepHit: pep ? 'Decided by Morgenried' : null,
    pepListNames: pep ? ['Invented list'] : [],
    sanction: false,
    sanctionChecked: at,
    sanctionHit: null,
    sanctionListNames: [],
  };
}
