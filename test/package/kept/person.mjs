// Runs in the page: a person who types, attaches documents and goes to and fro until the page is killed. What the form
// shows that it has, is told at once.

const element = document.querySelector('reliance-onboarding');
const root = () => element.shadowRoot;
const find = name => [...root().querySelectorAll('input, select')].find(control => control.name === name);
const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const step = () => root().querySelector('[data-step]')?.dataset.step;
const tiles = () => root().querySelectorAll('[part=tile]').length;
const place = 'professional.signature.place';

async function until(holds, what) {
  const end = performance.now() + 15_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`never came: ${what}; ${root().querySelector('[part=root]').innerText}`);
    await pause(10);
  }
}

async function press(part) {
  root().querySelector(`[part~="${part}"]`).click();
  await element.updateComplete;
}

async function goTo(target, part) {
  await press(part);
  await until(() => step() === target, target);
  // It begins with its first questions.
  await element.updateComplete;
}

function type(name, text) {
  const control = find(name);
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** A PDF without pages, of about that many bytes: they follow from the seed, and from nothing else. */
export function pdf(seed, bytes) {
  let state = seed + 1;
  const noise = Array.from({length: Math.ceil(bytes / 8)}, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state.toString(16).padStart(8, '0');
  }).join('');
  const head = `%PDF-1.4\n%${noise}\n`;
  const objects = ['1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n', '2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n'];
  const row = offset => `${String(offset).padStart(10, '0')} 00000 n \n`;
  const table = `xref\n0 3\n0000000000 65535 f \n${row(head.length)}${row(head.length + objects[0].length)}`;
  return `${head}${objects.join('')}${table}trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n${
    head.length + objects.join('').length}\n%%EOF\n`;
}

/** The form's own element, once it is there, with what it shows. */
export async function opened(config, prefill) {
  window.errors = [];
  element.addEventListener('reliance-error', ({detail}) => window.errors.push(detail.code));
  const ready = new Promise(resolve => element.addEventListener('reliance-ready', resolve, {once: true}));
  element.prefill = prefill;
  element.submitHandler = async archive => { window.archive = archive; };
  element.config = config;
  const since = performance.now();
  await ready;
  const milliseconds = performance.now() - since;
  return {
    step: step(), milliseconds, errors: window.errors, typed: find(place)?.value, tiles: tiles(),
    notice: root().querySelector('[part~=kept]').textContent,
  };
}

/** Goes to where there is a text to be typed, just before the documents. */
export async function goToPlace() {
  while (step() !== 'classification') {
    const before = step();
    for (const name of ['declarations.ownAccount', 'survey.warning']) if (find(name)?.checked === false) find(name).click();
    await press('next');
    await until(() => step() !== before || find('survey.warning')?.checked === false, 'the next step');
    await element.updateComplete;
  }
  const boxes = ['isProfessional', 'PC-1A', 'PC-1B', 'confirmationCorrectInfo', 'agreeToClassification'];
  for (const name of boxes) {
    await until(() => find(`professional.${name}`), name);
    if (!find(`professional.${name}`).checked) find(`professional.${name}`).click();
  }
  await until(() => find(place), place);
}

/** Types sign by sign, and attaches a document now and then, until the end. `tell` hears what is there. */
export async function work({text, documents, sizes, seed, tell}) {
  if (step() === 'documents') await goTo('classification', 'back');
  let length = find(place).value.length;
  for (let round = 0; length < text.length; round += 1) {
    for (let signs = 4 + (seed + round) % 9; signs > 0 && length < text.length; signs -= 1) {
      length += 1;
      type(place, text.slice(0, length));
      tell('typed', length);
      await pause(15 + (seed * 7 + length * 13) % 50);
    }
    await goTo('documents', 'next');
    const count = tiles();
    if (count < documents) {
      const transfer = new DataTransfer();
      transfer.items.add(new File([pdf(count, sizes[count % sizes.length])], 'a.pdf', {type: 'application/pdf'}));
      find('documents.identification').files = transfer.files;
      find('documents.identification').dispatchEvent(new Event('change', {bubbles: true}));
      await until(() => tiles() === count + 1, 'a document');
      tell('attached', count + 1);
      await pause((seed * 31 + round * 17) % 120);
    }
    await goTo('classification', 'back');
  }
}

/** Goes on to the end; brings the archive. */
export async function finish(count, sizes) {
  if (step() === 'classification') await goTo('documents', 'next');
  await goTo('review', 'next');
  await press('submit');
  await until(() => step() === 'result', 'the end');
  const {record, blob, complete} = window.archive;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const text = Array.from({length: Math.ceil(bytes.length / 8192)}, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * 8192, at * 8192 + 8192))).join('');
  const same = Array.from({length: count}, (_, index) => text.includes(pdf(index, sizes[index % sizes.length])));
  return {
    same, complete, errors: window.errors,
    place: record.customers[0].person.professional.signature.place, events: record.customers[0].person.events.length,
  };
}

/** To the step before. */
export const back = () => goTo('classification', 'back');

/** What is typed there. */
export const typed = () => find(place).value;
