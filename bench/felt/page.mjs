// Runs in the page: shows a form by its script, and measures until the browser has painted.

/** Resolves once what was changed is painted. */
export const painted = () => new Promise(resolve => {
  requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', resolve, {once: true});
    port1.start();
    port2.postMessage(undefined);
  });
});

// From memory, so that the line has no part in it.
async function runScript(address) {
  const script = document.createElement('script');
  script.src = URL.createObjectURL(new Blob([await (await fetch(address)).text()], {type: 'text/javascript'}));
  const from = performance.now();
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  return from;
}

let widget;
const root = () => widget.shadowRoot;
const step = () => root().querySelector('[data-step]')?.dataset.step;

/** The time from the evaluation of the script until the first step can be answered. */
export async function showWidget(config) {
  widget = document.createElement('reliance-onboarding');
  Object.assign(widget, {config, submitHandler: async () => undefined});
  document.body.replaceChildren(widget);
  const from = await runScript('/reliance-onboarding.js');
  await widget.updateComplete;
  if (step() !== 'person' || !root().querySelector('input')) throw new Error('no first step');
  await painted();
  return performance.now() - from;
}

let survey;

/** The same for the other engine, which shows the same questions. */
export async function showSurvey() {
  const style = document.createElement('link');
  Object.assign(style, {rel: 'stylesheet', href: '/survey-core.css'});
  const json = await (await fetch('/survey.json')).json();
  await new Promise(resolve => {
    style.addEventListener('load', resolve);
    document.head.append(style);
  });
  const form = document.createElement('div');
  document.body.replaceChildren(form);
  const from = await runScript('/survey-form.js');
  survey = globalThis.showSurvey(json, form);
  // It renders in a task of its own.
  while (!form.querySelector('input')) await painted();
  await painted();
  return performance.now() - from;
}

const written = new Map();
const boxesOfStep = () => [...root().querySelectorAll('input.box')].filter(({role}) => role !== 'combobox');

/** Puts the focus into a box for text, by its number on this step; gives back how many there are. */
export const focusBox = index => {
  const boxes = boxesOfStep();
  const box = boxes[index];
  if (box && !written.has(box)) written.set(box, box.value);
  box?.focus();
  return boxes.length;
};

/** A page with nothing but so many boxes for text, and a button that changes a word. */
export function showBare(count) {
  const plain = document.createElement('div');
  plain.attachShadow({mode: 'open'}).innerHTML = `${'<p><input class="box"></p>'.repeat(count)}
    <p data-step="0"></p><button part="next">Next</button>`;
  const [shown, button] = plain.shadowRoot.querySelectorAll('[data-step], button');
  button.addEventListener('click', () => {
    shown.dataset.step = shown.textContent = Number(shown.dataset.step) + 1;
  });
  widget = Object.assign(plain, {updateComplete: Promise.resolve(true)});
  document.body.replaceChildren(widget);
}

/** Takes what was typed out again. */
export async function putBack() {
  for (const [box, value] of written) {
    box.value = value;
    for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
  }
  written.clear();
  await widget.updateComplete;
  await painted();
}

/** Answers a step. */
export async function answer(prefill) {
  widget.prefill = prefill;
  await widget.updateComplete;
  for (const box of root().querySelectorAll('[name="declarations.ownAccount"], [name="survey.warning"]')) if (!box.checked) box.click();
  const no = root().querySelector('[name="person.precheckPep"][value="False"]');
  no?.click();
  await widget.updateComplete;
  await painted();
}

/** Goes on to the next step; gives back its name once it is painted. */
export async function goOn() {
  const before = step();
  root().querySelector('[part~="next"]').click();
  while (!(await widget.updateComplete));
  await painted();
  if (step() === before) throw new Error(`still at ${before}: ${root().querySelector('.summary')?.textContent}`);
  return step();
}

/** The other engine's next page, by a click as well; gives back its name, or nothing after the last. */
export async function turnSurvey() {
  const {currentPage, visiblePages} = survey;
  const next = visiblePages[visiblePages.indexOf(currentPage) + 1];
  const button = document.createElement('button');
  button.addEventListener('click', () => {
    survey.currentPage = next;
  });
  if (next) button.click();
  await painted();
  await painted();
  return next?.name;
}

const shifts = [];
new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});

/** What moved without the person: as browsers count it, and counting also what follows a key or a click at once. */
export const takeShifts = () => shifts.splice(0)
  .reduce(({counted, all}, {value, hadRecentInput}) => ({counted: counted + (hadRecentInput ? 0 : value), all: all + value}), {counted: 0, all: 0});
