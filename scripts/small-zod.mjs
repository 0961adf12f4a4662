// What the schemas of this package ask of zod/mini, for the script-tag file: there zod itself would weigh seven times
// as much, for kinds, promises and error texts that no schema here has. Same values, same issues in the same order
// (test/package/small-zod.test.mjs asks both). A name of zod's that is missing here fails the build.

const wrong = {code: 'invalid_type'};

const run = (item, value, issues, ...at) => {
  const own = [];
  const result = item.parse(value, own);
  issues.push(...own.map(issue => ({...issue, path: [...at, ...issue.path ?? []]})));
  return result;
};

const schema = (parse, isOptional) => ({
  parse,
  isOptional,
  // An issue without `continue` ends the judging of its value, as in zod.
  check: (...judges) => schema((value, issues) => {
    const result = parse(value, issues);
    for (const judge of judges) if (issues.every(issue => issue.continue)) judge({value: result, issues});
    return result;
  }, isOptional),
  safeParse(input) {
    const issues = [];
    const data = run(this, input, issues);
    return issues.length > 0 ? {success: false, error: {issues}} : {success: true, data};
  },
});

const kind = (holds, inside = value => value) => schema((value, issues) => {
  if (holds(value)) return inside(value, issues);
  issues.push(wrong);
  return value;
});

export const strictObject = shape => kind(
  value => typeof value === 'object' && value && !Array.isArray(value),
  (value, issues) => {
    const result = {};
    for (const key of Object.keys(shape)) {
      const isThere = key in value;
      if (!isThere && shape[key].isOptional) continue;
      const before = issues.length;
      const part = run(shape[key], value[key], issues, key);
      if (isThere) result[key] = part;
      else if (issues.length === before) issues.push({...wrong, path: [key]});
    }
    const keys = Object.keys(value).filter(key => !Object.hasOwn(shape, key));
    if (keys.length > 0) issues.push({code: 'unrecognized_keys', keys, continue: true});
    return result;
  },
);

export const string = () => kind(value => typeof value === 'string');
export const boolean = () => kind(value => typeof value === 'boolean');
export const number = () => kind(Number.isFinite);
export const unknown = () => kind(() => true);
export const check = judge => judge;
export const array = item => kind(Array.isArray, (values, issues) =>
  Array.from(values, (value, index) => run(item, value, issues, index)));
export const optional = item => schema((value, issues) => value === undefined ? value : item.parse(value, issues), true);
