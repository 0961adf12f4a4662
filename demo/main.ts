import '../src/define.ts';
import {render} from 'lit';
import type {RelianceOnboarding} from '../src/index.ts';
import {startBackend} from './backend/start.ts';
import type {Receipt} from './backend/receive.ts';
import type {ReplyChoice} from './backend/replies.ts';
import {connect} from './host.ts';
import {switchLanguage, type PageLanguage} from './language.ts';
import {demoBar} from './panel/demo-bar.ts';
import {listReceipt} from './panel/list-receipt.ts';
import {receivedArchives, type ListedReceipt} from './panel/received-archives.ts';
import {testNames} from './panel/test-names.ts';
import {panelTexts} from './panel/texts.ts';
import {overSlowLine} from './slow-line.ts';
import {testPerson} from './test-person.ts';

const find = <E extends Element>(selector: string): E => {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
};

const widget = find<RelianceOnboarding>('reliance-onboarding');
let language: PageLanguage = 'de';
let choice: ReplyChoice = 'accept';
let hasWorker = true;
let receipts: readonly ListedReceipt[] = [];

const startOver = (surName: string) => {
  widget.reset();
  widget.prefill = testPerson(surName);
  widget.scrollIntoView({block: 'start'});
};

const show = () => {
  const texts = panelTexts[language];
  render(demoBar({
    texts,
    choice,
    hasWorker,
    receivedCount: receipts[0]?.number ?? 0,
    fill: () => {
      widget.prefill = testPerson();
    },
    reset: () => widget.reset(),
    choose: (next) => {
      choice = next;
    },
  }), find<HTMLElement>('#demo-bar'));
  render(receivedArchives(receipts, texts), find<HTMLElement>('#received'));
  render(testNames(texts, startOver), find<HTMLElement>('#test-names'));
};

const onReceipt = (receipt: Receipt) => {
  receipts = listReceipt(receipts, receipt);
  show();
};

connect(widget);
if (widget.submitHandler) widget.submitHandler = overSlowLine(widget.submitHandler, () => choice === 'slow');
switchLanguage(document.querySelectorAll<HTMLButtonElement>('#language button'), (next) => {
  language = next;
  show();
});
startBackend({choice: () => choice, onReceipt}).catch(() => {
  hasWorker = false;
  show();
});
