import {css} from 'lit';

/** The review as a document, and the last page. */
export const reviewStyles = css`
  .review {
    margin-top: calc(var(--_space) * 4);
  }
  .review dl {
    margin-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 16px;
    padding-block: 10px;
    border-bottom: 1px solid var(--_line);
  }
  .row dt {
    color: var(--_muted);
    font-size: 0.9375em;
    grid-column: 1;
  }
  .row dd {
    grid-column: 1;
    white-space: pre-wrap;
  }
  .row .row-action {
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  .row-title dt {
    padding-top: var(--_space);
    font-weight: 600;
  }
  @container (min-width: 480px) {
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
  .result .heading::before {
    content: '✓' / '';
    display: grid;
    place-items: center;
    width: 52px;
    height: 52px;
    margin-bottom: calc(var(--_space) * 2);
    border-radius: 50%;
    background: var(--_success);
    color: var(--_surface);
    font-size: 26px;
  }
`;
