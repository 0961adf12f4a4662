import axe from 'axe-core';
import {expect} from 'chai';
import {typed} from '../support/ada.ts';
import {mount, type Harness} from '../support/harness.ts';
import {samplePdf} from '../support/sample-files.ts';

const textOf = (node: Node | null | undefined): string => node?.textContent?.trim() ?? '';
const nameOf = (root: ShadowRoot, element: Element): string =>
  element.getAttribute('aria-label') ?? textOf(root.getElementById(element.getAttribute('aria-labelledby') ?? ''));

// What is wrong with the outline of the page as it stands.
const outlineFaults = ({root, step}: Harness): string[] => {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({localName}) => Number(localName.slice(1)));
  const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
  const landmarks = [...root.querySelectorAll('form, nav, section[aria-label], [role=region]')];
  const names = landmarks.map((element) => nameOf(root, element));
  return [
    ...levels.filter((level) => level === 2).length === 1 ? [] : [`${step} has not one title`],
    ...levels[0] === 2 ? [] : [`${step} does not begin with its title`],
    ...levels.flatMap((level, index) => level > (levels[index - 1] ?? 1) + 1 ? [`${step} skips to h${level}`] : []),
    ...headings.flatMap((heading) => textOf(heading) === '' ? [`${step} has an empty heading`] : []),
    ...names.flatMap((name, index) => name === '' ? [`${step} has a nameless ${landmarks[index]?.localName}`] : []),
    ...names.flatMap((name, index) => names.indexOf(name) < index ? [`${step} has two landmarks called ${name}`] : []),
    ...ids.flatMap((id, index) => ids.indexOf(id) < index ? [`${step} has two of ${id}`] : []),
    ...[...root.querySelectorAll('section')].flatMap((section) =>
      textOf(section.querySelector('h3')) === nameOf(root, section) ? [] : [`${step} calls ${nameOf(root, section)} differently`]),
    ...[...root.querySelectorAll('[aria-describedby], [aria-labelledby], [aria-controls]')].flatMap((element) =>
      ['aria-describedby', 'aria-labelledby', 'aria-controls'].flatMap((attribute) =>
        (element.getAttribute(attribute) ?? '').split(' ').filter((id) => id !== '' && !root.getElementById(id))
          .map((id) => `${step} points to ${id}, which is not there`))),
  ];
};

describe('the outline of a page', () => {
  it('has one title, skips no level, names each landmark once, and points nowhere in vain, on every step', async () => {
    const widget = await mount();
    const faults: string[] = [];
    const walked: string[] = [];
    while (widget.step !== 'result') {
      const {step} = widget;
      walked.push(step);
      faults.push(...outlineFaults(widget));
      if (step === 'review') {
        await widget.submit();
        continue;
      }
      // Too early, where the step asks for something.
      await widget.next();
      if (widget.step !== step) continue;
      faults.push(...outlineFaults(widget));
      await widget.fill(typed[step] ?? {});
      if (step === 'documents') await widget.attach('identification', samplePdf());
      faults.push(...outlineFaults(widget));
      await widget.goOn();
    }
    expect(faults).to.deep.equal([]);
    expect(walked.length).to.equal(8);
    expect(widget.root.querySelectorAll('h2').length).to.equal(1);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`fits under a heading of level ${level}`, async () => {
      const widget = await mount();
      const heading = document.createElement(`h${level}`);
      heading.textContent = 'Open an account';
      document.body.prepend(heading);
      const {violations} = await axe.run(document.body, {runOnly: ['heading-order', 'empty-heading', 'landmark-unique']});
      // A page that begins below its first level has a fault of its own, before the widget.
      expect(violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id} ${html}`)).filter((fault) => !fault.includes('Open an account')))
        .to.deep.equal([]);
      expect(widget.step).to.equal('person');
    });
  }
});
