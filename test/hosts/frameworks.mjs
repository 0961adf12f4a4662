// The frameworks in whose pages the widget is tried, each in a folder of its name. The README shows the `component`, and what
// it needs of the `configuration`; with each pair of `wrong`, the first text replaced by the second, the framework's own
// checker must refuse the component.
const inJsx = prefix => [
  [`${prefix}config={config}`, `${prefix}config={7}`],
  [`${prefix}submitHandler=`, `${prefix}submitHandlr=`],
];
const byRef = [['.config = config', '.config = 7'], ['.submitHandler =', '.submitHandlr =']];

/** Rows by folder: `development` is tried as well where it behaves otherwise; `serves` itself, rendering on the server. */
export const frameworks = {
  'react-19': {component: 'src/onboarding.tsx', wrong: inJsx(''), development: true},
  'react-18': {component: 'src/onboarding.tsx', wrong: byRef, development: true},
  'preact': {component: 'src/onboarding.tsx', wrong: inJsx('')},
  'solid': {component: 'src/onboarding.tsx', wrong: inJsx('prop:')},
  'vue-3': {
    component: 'src/onboarding.vue',
    configuration: 'vite.config.ts',
    wrong: [[' :config ', ' :config="7" '], [' :submitHandler ', ' :submitHandlr="submitHandler" ']],
  },
  'svelte-5': {
    component: 'src/onboarding.svelte',
    wrong: [[' {config} ', ' config={7} '], [' {submitHandler}>', ' submitHandlr={submitHandler}>']],
  },
  // Its compiler leaves the properties of custom elements alone.
  'angular': {component: 'src/onboarding.ts', wrong: []},
  'next': {component: 'app/onboarding.tsx', wrong: byRef, development: true, serves: true},
};
