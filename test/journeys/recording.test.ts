import {expect} from 'chai';
import type {PersonCheckResponse} from '../../src/index.ts';
import {greenReply} from '../support/ada.ts';
import type {Harness} from '../support/harness.ts';
import {pause, Recording} from '../support/recording.ts';
import {mountAt} from '../support/walk.ts';

// A recording in which a leak leaves no trace would find every page discreet.

const yellow = (): PersonCheckResponse =>
  ({...greenReply(), complianceData: {...greenReply().complianceData, trafficLight: 'YELLOW'}});

const addButton = (widget: Harness, part: string) => {
  const button = document.createElement('button');
  button.setAttribute('part', part);
  widget.part('buttons')?.append(button);
};

// Waited for to its end: what an engine does late would stand in the next recording.
const openDatabase = async (): Promise<void> => {
  const settled = (request: IDBRequest) => new Promise((resolve, reject) => {
    request.addEventListener('success', resolve);
    request.addEventListener('error', reject);
  });
  const opening = indexedDB.open('light');
  await settled(opening);
  opening.result.close();
  await settled(indexedDB.deleteDatabase('light'));
};

/** Ways to tell, each with what a recording has of it. */
const leaks: readonly [claim: string, tell: (widget: Harness) => unknown, trace: RegExp][] = [
  ['a class', ({root}) => root.querySelector('form')?.classList.add('red'), /^mutation attributes FORM\S* class/m],
  ['an attribute of the widget', ({element}) => element.setAttribute('data-light', 'red'), /data-light null -> red/],
  ['other words, for no longer than a moment', (widget) => {
    const notice = widget.part('sending')!.querySelector('p')!.lastChild!;
    const {nodeValue} = notice;
    notice.nodeValue = 'Stop';
    notice.nodeValue = nodeValue;
  }, /characterData #text/],
  ['another button', (widget) => addButton(widget, 'retry'), /childList DIV\[buttons\].*BUTTON\[retry\]/],
  ['a button that is off', (widget) => {
    (widget.part('back') as HTMLButtonElement).disabled = true;
  }, /disabled/],
  ['a property that nobody declared', ({root}) => {
    Object.assign(root.querySelector('button')!, {found: true});
  }, /found:true/],
  ['an event with a detail', ({element}) =>
    element.dispatchEvent(new CustomEvent('reliance-error', {detail: {code: 'sanction'}})), /at element up .*"sanction"/],
  ['an event that nobody knows', () => dispatchEvent(new Event('light')), /^dispatch light/m],
  ['a step of its own', ({element}) => element.goToStep('contact'), /"to":"contact"/],
  ['the focus', (widget) => widget.part('change')?.focus(), /"focus":\[[^\]]*BUTTON\[change\]/],
  ['the console', () => console.debug('light'), /call debug "light"/],
  ['the local storage', () => localStorage.setItem('light', 'red'), /call setItem "light"/],
  ['the session storage, past its methods', () => {
    sessionStorage['light'] = 'red';
  }, /"session":{"light":"red"}/],
  ['a cookie', () => {
    document.cookie = 'light=red';
    document.cookie = 'light=; max-age=0';
  }, /call cookie "light=red"/],
  ['a database', openDatabase, /call open "light"/],
  ['a cache', () => caches.open('light').then(() => caches.delete('light')), /call open "light"/],
  ['the title', () => {
    document.title += '!';
  }, /call title/],
  ['the address', () => history.replaceState(null, '', '#red'), /call replaceState/],
  ['a mark on the clock', () => {
    performance.mark('light');
    performance.clearMarks('light');
  }, /call mark/],
  ['a request', () => fetch('/').then(() => undefined), /call fetch/],
  ['a global', () => {
    Reflect.set(window, 'light', 'red');
    return pause(1);
  }, /"globals"/],
  ['a style', ({root}) => root.adoptedStyleSheets[0]?.insertRule('.waiting { color: red }'), /call insertRule/],
  ['a state of the element', ({element}) => element.attachInternals(), /call attachInternals/],
  ['an update that shows nothing', ({element}) => element.requestUpdate(), /update performUpdate/],
  ['an error', () => dispatchEvent(new ErrorEvent('error', {message: 'light'})), /event error at window/],
];

const cleanUp = (): void => {
  Reflect.deleteProperty(window, 'light');
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
};

describe('a recording', () => {
  it('has a trace of whatever tells', async () => {
    const widget = await mountAt('review', {screeningHandler: () => Promise.resolve(yellow())});
    const {onerror} = window;
    // The runner would count the error that is told on purpose.
    window.onerror = () => true;
    try {
      for (const [claim, tell, trace] of leaks) {
        const recording = new Recording(widget);
        try {
          await recording.frames(2);
          const begin = recording.lines.length;
          await recording.act('nothing', () => {});
          const told = recording.lines.length;
          await recording.act('tell', () => tell(widget));
          // Only the telling has that trace; a line that the engine adds in its own time says nothing.
          const traced = [[begin, told], [told]].map((range) =>
            trace.test(recording.lines.slice(...range).join('\n')));
          expect(traced, claim).to.deep.equal([false, true]);
        } finally {
          recording.stop();
          cleanUp();
        }
        widget.element.goToStep('review');
        await widget.settled();
        await pause(20);
      }
    } finally {
      window.onerror = onerror;
    }
  });

  it('is another one where the result is no secret: a green person may go on', async () => {
    const buttons = [];
    for (const reply of [greenReply(), yellow()]) {
      let answer: (reply: PersonCheckResponse) => void = () => {};
      const screeningHandler = () => new Promise<PersonCheckResponse>((resolve) => {
        answer = resolve;
      });
      const recording = new Recording(await mountAt('review', {screeningHandler}));
      await recording.act('the result', () => answer(reply));
      buttons.push(recording.stop().some((line) => line.includes('BUTTON[submit]')));
    }
    expect(buttons).to.deep.equal([true, false]);
  });
});
