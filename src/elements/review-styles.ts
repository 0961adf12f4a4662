import {css} from 'lit';

/** The review as a document, and the last page. */
export const reviewStyles = css`
  .review dl {
    border-top: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 16px;
    padding-block: 10px;
    border-bottom: 1px solid var(--_line);
  }
  .row > * {
    grid-column: 1;
  }
  .row dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .row dd {
    white-space: pre-wrap;
  }
  .row .row-action {
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  .row .link {
    text-decoration: none;
  }
  .row-title {
    padding-top: calc(var(--_space) * 2);
  }
  @container (min-width: 30em) {
    .row {
      grid-template-columns: 2fr 3fr auto;
    }
    .row dd {
      grid-column: 2;
    }
    .row .row-action {
      grid-area: 1 / 3;
      align-self: start;
    }
  }
  .tick::before {
    content: '✓' / '';
    display: block;
    width: 1.75em;
    margin-bottom: 12px;
    border: 2px solid var(--_success);
    border-radius: 50%;
    color: var(--_success);
    line-height: 1.65;
    text-align: center;
  }
`;
