import {css} from 'lit';

/** Questions and their controls. */
export const controlStyles = css`
  .field {
    margin-top: calc(var(--_space) * 2.5);
  }
  /* Painted each by itself, so that a key paints one anew; lists of countries lie over what follows them. */
  .titled, .field:not(:has(ul)) {
    isolation: isolate;
  }
  .label, .drop-action, .tile small {
    display: block;
  }
  small {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .address, .section:not(.experience, .gate) .options, .parts, .tile, .tile-actions, .buttons {
    display: flex;
    flex-wrap: wrap;
  }
  .address {
    column-gap: 16px;
  }
  .address > * {
    flex: 1 1 100%;
  }
  .address > .wide {
    flex: 1 1 48%;
  }
  .address > .narrow {
    flex: 0 1 7.5em;
  }
  .help, .notice, .error {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .box, .notice, .error, .check .help {
    margin-top: 6px;
  }
  .notice {
    color: var(--_text);
  }
  summary {
    display: flex;
    gap: 6px;
    align-items: center;
    width: fit-content;
    padding-block: 2px;
    color: var(--_link);
    cursor: pointer;
  }
  /* Signs that every font has: to find another font takes a slow phone longer than a keystroke may. */
  summary::before, .error::before {
    content: '?' / '';
    display: inline-block;
    width: 1.5em;
    border: 1px solid;
    border-radius: 50%;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
  }
  .error {
    color: var(--_error);
  }
  .error::before {
    content: '!' / '';
    margin-inline-end: 6px;
  }
  .box {
    display: block;
    width: 100%;
    padding: 10px 12px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .box[name*='iban'] {
    text-transform: uppercase;
  }
  .narrow .box {
    max-width: 9em;
  }
  .middle .box, .combo {
    max-width: 22em;
  }
  select.box {
    appearance: none;
    padding-inline-end: 36px;
    background: conic-gradient(from -45deg at bottom, currentColor 90deg, #0000 0) calc(100% - 14px) 55% / 12px 6px no-repeat
      var(--_surface);
  }
  select.box:dir(rtl) {
    background-position-x: 14px;
  }
  .options, .criteria {
    display: grid;
    gap: var(--_space);
  }
  .option {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 12px;
    align-items: start;
    padding: 11px 14px;
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--_mark);
    box-shadow: inset 0 0 0 1px var(--_mark);
    background: color-mix(in oklab, var(--_accent) 7%, var(--_surface));
  }
  .option input {
    width: 1.25em;
    height: 1.25em;
    margin: 0.125em;
    border-radius: 3px;
    accent-color: var(--_mark);
    font: inherit;
  }
  /* Browsers fill empty ones with grey in the dark, as if they couldn't be chosen. */
  .option input:not(:checked) {
    appearance: none;
    border: 1px solid var(--_edge);
  }
  .option [type='radio'] {
    border-radius: 50%;
  }
  .options .option {
    flex: 1 1 8em;
  }
  /* What is wrong with all three stands below them. */
  .criteria .check {
    display: contents;
  }
  .criteria .error {
    order: 1;
  }
  .parts {
    gap: 8px;
    margin-top: 4px;
  }
  .part .box {
    width: 4em;
    margin-top: 2px;
  }
  .year .box {
    width: 5.4em;
  }
  .combo {
    position: relative;
  }
  .list {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    top: calc(100% + 4px);
    max-height: min(50vh, 15em);
    overflow-y: auto;
    background: var(--_surface);
    box-shadow: 0 8px 24px #0003;
  }
  .list-item {
    padding: 10px 12px;
    cursor: pointer;
  }
  .list-item[aria-selected='true'] {
    background: var(--_link);
    color: var(--_surface);
  }
  .list-item.none {
    background: var(--_surface);
    color: var(--_muted);
    cursor: default;
  }
  .titled + .titled {
    padding-top: calc(var(--_space) * 3);
    border-top: 1px solid var(--_line);
  }
  .add::before {
    content: '+' / '';
    margin-inline-end: 8px;
  }
  .drop {
    display: block;
    position: relative;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 2);
    border-style: dashed;
    background: var(--_sunken);
    text-align: center;
    cursor: pointer;
  }
  canvas, [type='file'] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  [type='file'] {
    opacity: 0;
    cursor: pointer;
  }
  .drop-action {
    color: var(--_link);
  }
  .tile {
    align-items: center;
    gap: 4px 12px;
    padding: 8px 12px;
  }
  .picture {
    position: relative;
    display: grid;
    place-items: center;
    width: 56px;
    height: 56px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.75em;
  }
  canvas {
    object-fit: cover;
    border-radius: inherit;
  }
  canvas[width='0'], canvas[width='1'] {
    display: none;
  }
  .tile-name {
    flex: 1 0 9em;
  }
  .tile-actions {
    gap: 0 12px;
  }
  .tile .quiet, .camera {
    display: inline-flex;
    position: relative;
    align-items: center;
    overflow: hidden;
    margin: 0;
    padding-inline: 4px;
    cursor: pointer;
  }
  .tile-actions, .camera {
    margin-inline: -4px;
  }
  .box[aria-invalid], .option:has([aria-invalid]), [aria-invalid] .option, .criteria:has([aria-invalid]) .option {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .field:has(.error) .drop {
    border-color: var(--_error);
  }
`;
