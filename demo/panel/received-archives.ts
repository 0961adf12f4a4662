import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {CheckedEntry} from '../backend/check-archive.ts';
import type {Receipt} from '../backend/receive.ts';
import type {PanelTexts} from './texts.ts';

/** A receipt with what the page adds: its number, its address for the download, and whether its keys came before. */
export interface ListedReceipt extends Receipt {
  readonly number: number;
  readonly address: string;
  readonly fileName: string;
  readonly isUpdate: boolean;
}

/** Everything that arrived, the newest first. */
export function receivedArchives(receipts: readonly ListedReceipt[], texts: PanelTexts): TemplateResult {
  const {title, intro, empty} = texts.received;
  return html`
    <h2>${title}</h2>
    <p>${intro}</p>
    ${receipts.length === 0 ? html`<p class="empty">${empty}</p>` : ''}
    ${repeat(receipts, ({number}) => number, (receipt) => article(receipt, texts))}
  `;
}

function article(receipt: ListedReceipt, {received: texts, locale}: PanelTexts): TemplateResult {
  const {number, at, address, fileName, isUpdate, faults, isOpen, added, reply, ownAccountDeclaredAt, mainJson} = receipt;
  const code = (label: string, content: unknown) => html`<p>${label} <code>${content}</code></p>`;
  return html`
    <article data-receipt=${number}>
      <header>
        <h3>${texts.sending.replace('{number}', String(number))}${isUpdate ? html`, <em>${texts.update}</em>` : ''}</h3>
        <time datetime=${at.toISOString()}>${at.toLocaleTimeString(locale)}</time>
      </header>
      ${faults.length > 0 ? html`
        <p class="verdict bad">${texts.faults}</p>
        <ul>${faults.map((fault) => html`<li><code>${fault}</code></li>`)}</ul>
      ` : isOpen ? html`<p class="verdict open">${texts.open}</p>` : html`<p class="verdict good">${texts.checked}</p>`}
      ${added.length === 0 ? '' : code(isOpen ? texts.toAdd : texts.added, added.join(', '))}
      ${code(texts.reply, `${reply.status ?? texts.noReply} ${reply.body ? JSON.stringify(reply.body) : ''}`)}
      ${ownAccountDeclaredAt ? code(texts.declared, ownAccountDeclaredAt) : ''}
      ${receipt.entries.length === 0 ? '' : entryTable(receipt.entries, texts, locale)}
      <p><a class="download" href=${address} download=${fileName}>${texts.download}</a></p>
      ${mainJson === undefined ? '' : html`
        <details>
          <summary>${texts.showJson}</summary>
          <pre tabindex="0" aria-label="main.json">${indented(mainJson)}</pre>
        </details>
      `}
    </article>
  `;
}

function entryTable(entries: readonly CheckedEntry[], texts: PanelTexts['received'], locale: string): TemplateResult {
  const bytes = (count: number) => `${count.toLocaleString(locale)} B`;
  return html`
    <div class="scroller" tabindex="0" role="group" aria-label=${texts.entries}><table>
      <caption>${texts.entries}</caption>
      <thead><tr>
        <th scope="col">${texts.name}</th><th scope="col">${texts.size}</th><th scope="col">CRC-32</th>
      </tr></thead>
      <tbody>${entries.map(({name, mediaType, bytes: size, packedBytes, crc32}) => html`<tr>
        <th scope="row">${name}<small>${mediaType}</small></th>
        <td>${bytes(size)}<small>${packedBytes < size ? `${texts.packed} ${bytes(packedBytes)}` : texts.stored}</small></td>
        <td>${crc32.toString(16).padStart(8, '0')}</td>
      </tr>`)}</tbody>
    </table></div>
  `;
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
