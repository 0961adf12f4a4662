import {css} from 'lit';

/** The few things that a brand sets, each with the default that it has here alone; pixels and em, never rem. */
export const tokens = css`
  :host {
    --_accent: var(--reliance-color-accent, light-dark(#1d4ed8, #8fb4ff));
    --_on-accent: var(--reliance-color-on-accent, light-dark(#ffffff, #0b1220));
    --_surface: var(--reliance-color-surface, light-dark(#ffffff, #12161f));
    --_sunken: var(--reliance-color-sunken, light-dark(#f4f6f9, #1b212d));
    --_text: var(--reliance-color-text, light-dark(#141a26, #eef1f6));
    --_muted: var(--reliance-color-muted, light-dark(#545e70, #a9b3c4));
    --_edge: var(--reliance-color-edge, light-dark(#7c8798, #7f8ba0));
    --_line: var(--reliance-color-line, light-dark(#dde2ea, #2c3442));
    --_error: var(--reliance-color-error, light-dark(#b3261e, #ffb4a9));
    --_error-surface: var(--reliance-color-error-surface, light-dark(#fdf1f0, #33191a));
    --_success: var(--reliance-color-success, light-dark(#17683a, #7fd6a2));
    --_font: var(--reliance-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_size: var(--reliance-font-size, 16px);
    --_radius: var(--reliance-radius, 8px);
    --_space: var(--reliance-space, 8px);
  }
`;
