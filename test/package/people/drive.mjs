// Runs in the page: takes people through the widget, knowing nothing of it but what api.md says.

/** What the content policy had to refuse. */
export const violations = [];
document.addEventListener('securitypolicyviolation', event =>
  violations.push(`${event.violatedDirective} ${event.blockedURI}`),
);

// The next task: a timer would wait four milliseconds, several hundred times a person.
const channel = new MessageChannel();
const resting = [];
channel.port1.onmessage = () => resting.shift()?.();
const rest = () =>
  new Promise(resolve => {
    resting.push(resolve);
    channel.port2.postMessage(null);
  });

/** Takes one person from the first question to the archive. */
export async function drive(plan) {
  const element = document.createElement('reliance-onboarding');
  const problems = [];
  element.addEventListener('reliance-error', ({detail}) => problems.push(JSON.stringify(detail)));
  let archive;
  element.lang = plan.lang;
  element.config = plan.config;
  element.prefill = plan.prefill;
  element.screeningHandler = async () => plan.screening;
  if (plan.score !== undefined) element.scoringHandler = async () => ({score: plan.score});
  element.submitHandler = async received => {
    archive = received;
  };
  document.body.replaceChildren(element);
  await element.updateComplete;
  const page = pageOf(element);
  try {
    for (let step = page.step(); step !== 'result'; step = page.step()) await takeStep(step, plan, page);
    if (problems.length > 0) throw new Error(problems.join());
    return {
      fileName: archive.fileName,
      complete: archive.complete,
      declarations: archive.declarations,
      entries: archive.entries,
      record: archive.record,
      zip: await base64(archive.blob),
    };
  } catch (error) {
    return {failure: `${error.message} | step ${page.step()} | ${page.messages().join(' | ')} | ${problems.join()}`};
  } finally {
    element.remove();
  }
}

async function takeStep(step, plan, page) {
  const part = step === 'review' ? 'submit' : 'next';
  await page.until(() => page.has(part), `a part ${part}`);
  for (const action of plan.hand[step] ?? []) {
    if (action.add && !page.find(action.name)) await page.press('add');
    await page.answer(action, plan.lang);
  }
  if (step === 'documents') await page.attach('documents.identification', plan.documents);
  await page.press(part);
  const isOver = () =>
    page.step() !== step || page.find('survey.warning')?.checked === false || page.has('error-summary');
  await page.until(isOver, 'the next step');
  if (page.step() === step && page.find('survey.warning')?.checked === false) {
    await page.answer({name: 'survey.warning', value: true});
    await page.press('next');
    await page.until(() => page.step() !== step, 'the step after the warning');
  } else if (page.step() === step) {
    throw new Error('refused');
  }
}

function pageOf(element) {
  const root = element.shadowRoot;
  const all = selector => [...root.querySelectorAll(selector)];
  const settle = async () => {
    await rest();
    await element.updateComplete;
  };
  const find = name => all('input, select').find(control => control.name === name);
  const type = (control, text) => {
    control.focus();
    control.value = text;
    control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    control.dispatchEvent(new Event('change', {bubbles: true}));
    control.blur();
  };
  return {
    find,
    step: () => root.querySelector('[data-step]')?.dataset.step,
    has: part => root.querySelector(`[part="${part}"]`) !== null,
    messages: () => all('[part="error"], [part="failure"]').map(({textContent}) => textContent.trim()),
    async press(part) {
      root.querySelector(`[part~="${part}"]`).click();
      await settle();
    },
    async answer({name, kind, value, as}, lang) {
      if (kind === 'date') {
        for (const [box, text] of dateTexts(name, value, as)) type(needed(find(box), box), text);
      } else if (typeof value === 'boolean') {
        if (needed(find(name), name).checked !== value) find(name).click();
      } else if (find(name)?.type === 'radio') {
        needed(
          all('input').find(control => control.name === name && control.value === value),
          `${name} ${value}`,
        ).click();
      } else {
        const countryName =
          kind === 'country' && as === 'name' && new Intl.DisplayNames(lang, {type: 'region'}).of(value);
        type(needed(find(name), name), countryName || value);
      }
      await settle();
    },
    async attach(name, documents) {
      const transfer = new DataTransfer();
      for (const [index, text] of documents.entries()) {
        transfer.items.add(
          new File([text], `Private ${index}.pdf`, {
            type: 'application/pdf',
            lastModified: new Date(2026, 4, index + 1, 0, 30).getTime(),
          }),
        );
      }
      let taken = 0;
      element.addEventListener('reliance-document-accept', () => {
        taken += 1;
      });
      find(name).files = transfer.files;
      find(name).dispatchEvent(new Event('change', {bubbles: true}));
      await this.until(() => taken === documents.length, 'documents taken');
      await settle();
    },
    async until(holds, what) {
      const end = performance.now() + 10_000;
      while (!holds()) {
        if (performance.now() > end) throw new Error(`never came: ${what}`);
        await rest();
      }
      await settle();
    },
  };
}

// Pasted whole into any box in the language's way or as ISO, or typed in three.
function dateTexts(name, value, as) {
  const [year, month, day] = value.split('-');
  if (as === 'iso') return [[`${name}.month`, value]];
  if (as === 'local') return [[`${name}.year`, `${day}.${month}.${year}`]];
  return [
    [`${name}.day`, String(Number(day))],
    [`${name}.month`, month],
    [`${name}.year`, year],
  ];
}

function needed(control, name) {
  if (!control) throw new Error(`no control ${name}`);
  return control;
}

async function base64(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
