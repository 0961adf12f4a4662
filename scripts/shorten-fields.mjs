// Ships the fields of a ZIP's headers under short names. They are listed as texts, which no minifier touches; only the room of
// archives knows them, and none of them is written into a file.

const fields = [
  'versionNeeded', 'versionMadeBy', 'packedBytes', 'nameBytes', 'extraBytes', 'commentBytes', 'internalAttributes',
  'externalAttributes', 'localHeaderAt', 'directoryDisk', 'entriesHere', 'directoryBytes', 'directoryAt',
];
const pattern = new RegExp(`\\b(?:${fields.join('|')})\\b`, 'g');

/** A plugin of the bundler. */
export function shortenFields() {
  const met = new Set();
  return {
    name: 'shorten-fields',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/archive\/[^/]+\.ts$/.test(id)) return undefined;
      const shorten = field => {
        met.add(field);
        return `Z${fields.indexOf(field)}`;
      };
      return {code: code.replace(pattern, shorten), map: null};
    },
    generateBundle() {
      const idle = fields.filter(field => !met.has(field));
      if (idle.length > 0) throw new Error(`no header of a ZIP has ${idle.join(', ')}`);
    },
  };
}
