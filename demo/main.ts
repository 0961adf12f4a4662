import '../src/define.ts';
import {render} from 'lit';
import type {RelianceOnboarding} from '../src/index.ts';
import {Officer} from './backend/officer.ts';
import type {PersonCheckEntry} from './backend/person-check-entry.ts';
import {startBackend} from './backend/start.ts';
import type {Receipt} from './backend/receive.ts';
import {firstChoices, type Chosen} from './choices.ts';
import {connect} from './host.ts';
import {switchLanguage, type PageLanguage} from './language.ts';
import {demoBar} from './panel/demo-bar.ts';
import {listReceipt} from './panel/list-receipt.ts';
import {officerDock} from './panel/officer-dock.ts';
import {personChecks} from './panel/person-checks.ts';
import {receivedArchives, type ListedReceipt} from './panel/received-archives.ts';
import {panelTexts} from './panel/texts.ts';
import {tryOut} from './panel/try-out.ts';
import {overSlowLine} from './slow-line.ts';
import {testPerson} from './test-person.ts';
import {themeOfAddress, tokensOf, wearTheme, type Theme} from './themes.ts';

const find = <E extends Element>(selector: string): E => {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
};

const keptChecks = 6;
const widget = find<RelianceOnboarding>('reliance-onboarding');
widget.addEventListener('reliance-ready', () => widget.classList.add('ready'));
let language: PageLanguage = 'de';
let chosen: Chosen = firstChoices;
let theme: Theme = themeOfAddress(location.href);
let hasWorker = true;
let receipts: readonly ListedReceipt[] = [];
let checks: readonly PersonCheckEntry[] = [];

const startOver = (surName: string) => {
  widget.reset();
  widget.prefill = testPerson(surName);
  widget.scrollIntoView({block: 'start'});
};

const connectWidget = () => {
  connect(widget, chosen, officer);
  if (widget.submitHandler) widget.submitHandler = overSlowLine(widget.submitHandler, () => chosen.reply === 'slow');
};

const choose = (next: Chosen) => {
  const moved = next.identification !== chosen.identification || next.screening !== chosen.screening;
  chosen = next;
  if (moved) connectWidget();
  show();
};

const wear = (next: Theme) => {
  theme = next;
  wearTheme(theme);
  show();
};

const show = () => {
  const texts = panelTexts[language];
  render(demoBar({
    texts,
    hasWorker,
    receivedCount: receipts[0]?.number ?? 0,
    theme,
    wear,
    fill: () => {
      widget.prefill = testPerson();
    },
    reset: () => widget.reset(),
  }), find<HTMLElement>('#demo-bar'));
  render(tryOut({texts, chosen, choose, tokens: tokensOf(theme), start: startOver}), find<HTMLElement>('#try-out'));
  render(officerDock({
    texts: texts.officer,
    cases: officer.cases,
    decide: (id, decision) => officer.decide(id, decision),
    keep: (id) => officer.keep(id),
  }), find<HTMLElement>('#officer'));
  render(receivedArchives(receipts, texts), find<HTMLElement>('#received'));
  render(personChecks(checks, texts), find<HTMLElement>('#checks'));
};

const officer = new Officer(show);

const onReceipt = (receipt: Receipt) => {
  receipts = listReceipt(receipts, receipt);
  show();
};

const onCheck = (entry: PersonCheckEntry) => {
  checks = [entry, ...checks].slice(0, keptChecks);
  show();
};

connectWidget();
wearTheme(theme);
switchLanguage(document.querySelectorAll<HTMLButtonElement>('#language button'), widget, (next) => {
  language = next;
  show();
});
startBackend({chosen: () => chosen, officer, onReceipt, onCheck}).catch(() => {
  hasWorker = false;
  show();
});
