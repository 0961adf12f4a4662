import {css} from 'lit';

/** The few things that a brand sets, each with the default that it has here alone; pixels and em, never rem. */
export const tokens = css`
  :host {
    --_accent: var(--reliance-color-accent, light-dark(#1d4ed8, #8fb4ff));
    --_on-accent: var(--reliance-color-on-accent, light-dark(#ffffff, #0b1220));
    --_surface: var(--reliance-color-surface, light-dark(#ffffff, #12161f));
    --_text: var(--reliance-color-text, light-dark(#141a26, #eef1f6));
    --_error: var(--reliance-color-error, light-dark(#b3261e, #ffb4a9));
    --_success: var(--reliance-color-success, light-dark(#17683a, #7fd6a2));
    --_muted: var(--reliance-color-muted, color-mix(in srgb, var(--_text) 70%, var(--_surface)));
    --_edge: var(--reliance-color-edge, color-mix(in srgb, var(--_text) 56%, var(--_surface)));
    --_line: var(--reliance-color-line, color-mix(in srgb, var(--_text) 15%, var(--_surface)));
    --_sunken: var(--reliance-color-sunken, color-mix(in srgb, var(--_text) 5%, var(--_surface)));
    --_alarm: color-mix(in srgb, var(--_error) 8%, var(--_surface));
    --_font: var(--reliance-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_size: var(--reliance-font-size, 16px);
    --_radius: var(--reliance-radius, 8px);
    --_space: var(--reliance-space, 8px);
  }
`;
