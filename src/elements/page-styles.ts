import {css} from 'lit';

/**
 * The page around the questions: host, progress, headings, buttons, messages. All that the page around it could hand down
 * ends at `.root`, which no style of the page reaches, however important; what hides the widget still does.
 */
export const pageStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]), [hidden] {
    display: none !important;
  }
  *, ::before, ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .root {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    display: block;
    contain: inline-size;
    contain-intrinsic-width: min(600px, 80vw);
    max-width: 600px;
    margin-inline: auto;
    padding: clamp(calc(var(--_space) * 3), 6%, calc(var(--_space) * 5));
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    font: 400 var(--_size) / 1.5 var(--_font);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  fieldset, dd, dt {
    border: 0;
    min-inline-size: 0;
  }
  ul, ol {
    list-style: none;
  }
  /* Not the root: what stands in a container gets its style in the midst of the layout, which takes longer. */
  .progress, .buttons, dl {
    container-type: inline-size;
  }
  .progress ol {
    display: flex;
    gap: 4px;
    margin-block: var(--_space) calc(var(--_space) * 4);
  }
  .way {
    flex: 1 1 auto;
    min-width: 0;
    padding-top: 4px;
    border-top: 4px solid var(--_line);
    border-radius: 2px;
    font-size: 0.875em;
  }
  .way small {
    display: none;
  }
  .done {
    border-color: var(--_mark);
  }
  .done:not(:has(+ .done)) small {
    color: inherit;
    font-weight: 600;
  }
  @container (min-width: 34em) {
    .way small {
      display: block;
    }
  }
  .heading, .section-title, .item-title, .summary-title, .label, .drop-action, .row-title, .primary, .secondary, .quiet,
  .picture, .summary .link {
    font-weight: 600;
  }
  .summary-title, .heading {
    scroll-margin: 8em;
  }
  .heading {
    font-size: 1.625em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .intro {
    color: var(--_muted);
  }
  .section, .review, .buttons {
    margin-top: calc(var(--_space) * 4);
  }
  .section-title, .item-title {
    font-size: 1.1875em;
  }
  .section.nationality {
    margin-top: 0;
  }
  .intro, .summary li, .options, .tile, .instruments .check, .drop, .removed, .reading, progress, .review dl {
    margin-top: var(--_space);
  }
  .accounts, .gate, .files, .add {
    margin-top: calc(var(--_space) * 1.5);
  }
  .titled, .panel .buttons {
    margin-top: calc(var(--_space) * 2);
  }
  .section-help {
    margin-top: 4px;
  }
  .at-hand, .warning, .agreement, .panel, .summary, .status:not(:empty), .waiting, .failure {
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .warning, .agreement, .panel {
    border-inline-start: 4px solid var(--_mark);
  }
  .at-hand, .summary, .status:not(:empty), .waiting, .failure {
    margin-top: calc(var(--_space) * 3);
  }
  .summary, .failure {
    border: 2px solid var(--_error);
    background: color-mix(in oklab, var(--_error) 7%, var(--_surface));
  }
  .summary span {
    display: block;
    font-size: 0.9375em;
  }
  .buttons {
    gap: calc(var(--_space) * 1.5);
  }
  button {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .box, .option, .list, .drop, .tile, .primary, .secondary {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .box, .option, .primary, .secondary {
    min-height: 48px;
  }
  .primary, .secondary {
    padding: 10px 24px;
    text-align: center;
    text-decoration: none;
  }
  .primary {
    border-color: var(--_mark);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .quiet {
    min-height: 44px;
    margin-inline-start: -12px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    color: var(--_link);
  }
  .buttons .quiet {
    text-align: center;
    margin: 0;
  }
  .link {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .summary .link, .result .intro {
    color: inherit;
  }
  /* What was touched would look as if a mouse stayed on it. */
  @media not (pointer: coarse) {
    .primary:hover {
      box-shadow: inset 0 0 0 2px var(--_on-accent);
    }
    .list-item:hover, .secondary:hover, .quiet:hover {
      background: var(--_sunken);
    }
    .box:hover, .option:hover, .drop:hover {
      border-color: var(--_text);
    }
    .link:hover, summary:hover {
      text-decoration: underline 2px;
    }
  }
  .buttons [aria-disabled] {
    border-color: var(--_edge);
    background: var(--_sunken);
    box-shadow: none;
    color: var(--_muted);
    cursor: progress;
  }
  :focus-visible, .drop:focus-within, .quiet:focus-within {
    outline: 3px solid var(--_mark);
    outline-offset: 2px;
  }
  progress {
    width: 100%;
    accent-color: var(--_mark);
  }
  @media (prefers-reduced-motion) {
    progress:not([value]) {
      display: none;
    }
  }
  @container (max-width: 23em) {
    .buttons > * {
      width: 100%;
    }
  }
  @media (pointer: coarse) {
    .link, summary {
      min-width: 44px;
      min-height: 44px;
    }
    /* Smaller, and an iPhone zooms in on whatever box has the focus. */
    .field .box {
      font-size: max(16px, 1em);
    }
  }
`;
