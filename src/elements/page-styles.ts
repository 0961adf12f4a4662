import {css} from 'lit';

/**
 * The page around the questions: host, progress, headings, buttons, messages. All that the page around it could hand down
 * ends at `.root`, which no style of the page reaches, however important; what hides the widget still does.
 */
export const pageStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  :host([hidden]), [hidden] {
    display: none !important;
  }
  *, ::before, ::after {
    box-sizing: border-box;
  }
  .root {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    container-type: inline-size;
    contain-intrinsic-width: min(600px, 80vw);
    max-width: 600px;
    margin-inline: auto;
    padding: clamp(calc(var(--_space) * 3), 6%, calc(var(--_space) * 5));
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    font: 400 var(--_size) / 1.5 var(--_font);
    overflow-wrap: break-word;
  }
  p, h2, h3, ul, ol, dl, dd, fieldset, legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul, ol {
    list-style: none;
  }
  .progress ol {
    display: flex;
    gap: 4px;
    margin-block: var(--_space) calc(var(--_space) * 4);
  }
  .progress-step {
    flex: 1;
    height: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .progress-step.done, .progress-step.current {
    background: var(--_accent);
  }
  .heading {
    font-size: 1.625em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .heading:focus {
    outline: none;
  }
  .intro {
    margin-top: var(--_space);
    color: var(--_muted);
  }
  .section {
    margin-top: calc(var(--_space) * 4);
  }
  .section-title {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .section-help {
    margin-top: 4px;
  }
  .section.warning, .section.agreement, .panel {
    padding: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .buttons {
    display: flex;
    flex-flow: row-reverse wrap;
    justify-content: flex-end;
    gap: calc(var(--_space) * 1.5);
    margin-top: calc(var(--_space) * 4);
  }
  .panel .buttons {
    margin-top: calc(var(--_space) * 2);
  }
  button, :where(.buttons) a {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: start;
  }
  .primary, .secondary {
    min-height: 48px;
    padding: 10px 24px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 86%, var(--_text));
  }
  .secondary {
    border-color: var(--_edge);
  }
  .secondary:hover, .quiet:hover {
    background: var(--_sunken);
  }
  .quiet {
    min-height: 44px;
    padding: 8px 12px;
    margin-inline-start: -12px;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 600;
  }
  .buttons .quiet {
    margin: 0;
  }
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: progress;
  }
  :focus-visible, .drop:focus-within, .quiet:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .summary {
    margin-top: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_alarm);
  }
  .summary-title {
    font-weight: 650;
  }
  .summary li {
    margin-top: var(--_space);
  }
  .summary .link {
    color: inherit;
    font-weight: 600;
  }
  .summary li span {
    display: block;
    font-size: 0.9375em;
  }
  .status:not(:empty), .waiting, .failure {
    margin-top: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .failure {
    border: 2px solid var(--_error);
    background: var(--_alarm);
  }
  progress {
    width: 100%;
    margin-top: var(--_space);
    accent-color: var(--_accent);
  }
  @container (max-width: 370px) {
    .buttons {
      flex-direction: column;
    }
    .primary, .secondary {
      width: 100%;
    }
  }
`;
