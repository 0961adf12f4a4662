import {css} from 'lit';

/** The notice of an earlier visit's entries; a list, as the script-tag file without drafts has none. */
export const keptStyles = [css`
  .kept:not(:empty) {
    margin-bottom: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .kept:has(.quiet) {
    padding-bottom: var(--_space);
  }
  .kept .quiet:hover {
    background: var(--_surface);
  }
  .kept .quiet + .quiet {
    margin: 0;
  }
  .kept p {
    margin-bottom: 6px;
  }
  [part='start-over-confirm'] {
    color: var(--_error);
  }
`];
