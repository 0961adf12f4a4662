import {css} from 'lit';

/**
 * The few things that a brand sets, each with the default that it has here alone; pixels and em, never rem.
 * From the accent follow, by its luminance `y`: black or white on it; `--_link`, for text (4.5:1 and more on surfaces as light
 * as #e8e8e8 or as dark as #2d2d2d); `--_mark`, for edges (3:1). A colour that has the contrast stays as it is.
 */
export const tokens = css`
  :host {
    --_accent: var(--reliance-color-accent, light-dark(#1d4ed8, #8fb4ff));
    --_on-accent: var(--reliance-color-on-accent, light-dark(#fff, #000));
    --_link: var(--_accent);
    --_mark: var(--_accent);
    --_surface: var(--reliance-color-surface, light-dark(#fff, #12161f));
    --_text: var(--reliance-color-text, light-dark(#141a26, #eef1f6));
    --_error: var(--reliance-color-error, light-dark(#b3261e, #ffb4a9));
    --_success: var(--reliance-color-success, light-dark(#17683a, #7fd6a2));
    --_muted: var(--reliance-color-muted, color-mix(in srgb, var(--_text) 70%, var(--_surface)));
    --_edge: var(--reliance-color-edge, color-mix(in srgb, var(--_text) 56%, var(--_surface)));
    --_line: var(--reliance-color-line, color-mix(in srgb, var(--_text) 15%, var(--_surface)));
    --_sunken: var(--reliance-color-sunken, color-mix(in srgb, var(--_text) 5%, var(--_surface)));
    --_font: var(--reliance-font, system-ui, sans-serif);
    --_size: var(--reliance-font-size, 16px);
    --_radius: var(--reliance-radius, 8px);
    --_space: var(--reliance-space, 8px);
  }
  @supports (color: color(from red xyz x y z)) {
    :host {
      --_on-accent: var(--reliance-color-on-accent, color(from var(--_accent) xyz
        max(0, (0.182 - y) * 1e6) max(0, (0.182 - y) * 1e6) max(0, (0.182 - y) * 1e6)));
      --_link: light-dark(
        color(from var(--_accent) xyz calc(x * min(1, 0.14 / y)) calc(y * min(1, 0.14 / y)) calc(z * min(1, 0.14 / y))),
        oklab(from var(--_accent) max(l, 0.72) a b));
      --_mark: light-dark(
        color(from var(--_accent) xyz calc(x * min(1, 0.24 / y)) calc(y * min(1, 0.24 / y)) calc(z * min(1, 0.24 / y))),
        oklab(from var(--_accent) max(l, 0.6) a b));
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
      --_on-accent: Canvas;
      --_link: LinkText;
      --_mark: Highlight;
      --_surface: Canvas;
      --_sunken: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_error: CanvasText;
      --_success: CanvasText;
      --_edge: CanvasText;
      --_line: GrayText;
    }
    select, .way, .primary, .list-item {
      forced-color-adjust: none;
    }
    .option:has(:checked), .box[aria-invalid] {
      border-width: 3px;
    }
    .way:not(.done) {
      border-top-style: dotted;
    }
    .at-hand, .status:not(:empty), .waiting {
      border: 1px solid;
    }
    .buttons button[aria-disabled] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
