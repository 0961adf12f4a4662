/** What stands in the storage: without the key nobody can read it. */
export interface Sealed {
  readonly iv: Uint8Array;
  readonly data: ArrayBuffer;
}

const algorithm = {name: 'AES-GCM', length: 256};

// A seal is good for one place alone: moved to another draft or entry, or from another format, it can't be opened.
const sealing = (place: readonly unknown[], iv: unknown) =>
  ({...algorithm, iv: iv as BufferSource, additionalData: new TextEncoder().encode(JSON.stringify(place))});

/** A key that can be stored and used, but never be read, by no script. */
export const createSealKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);

/** Encrypts bytes for their place, each time differently. */
export const seal = async (key: CryptoKey, place: readonly unknown[], bytes: BufferSource): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return {iv, data: await crypto.subtle.encrypt(sealing(place, iv), key, bytes)};
};

/** Decrypts what was found in that place; rejects where the key, the place or a single bit is another. */
export const unseal = async (key: unknown, place: readonly unknown[], found: unknown): Promise<ArrayBuffer> => {
  const {iv, data} = found as Sealed;
  return crypto.subtle.decrypt(sealing(place, iv), key as CryptoKey, data);
};
