import {controlStyles} from './control-styles.ts';
import {keptStyles} from './kept-styles.ts';
import {pageStyles} from './page-styles.ts';
import {reviewStyles} from './review-styles.ts';
import {tokens} from './tokens.ts';

/** All styles, adopted once by the one shadow root. */
export const styles = [tokens, pageStyles, controlStyles, reviewStyles, ...keptStyles];
