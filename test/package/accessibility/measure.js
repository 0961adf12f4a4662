// Runs in the page: what of a widget is cut off, sticks out, or is too small to be hit.
(() => {
  const name = element => {
    const words = element.getAttribute('aria-label') ?? element.name ?? element.textContent ?? '';
    return `${element.localName}.${element.className} [${element.part?.value}] ${words.replace(/\s+/g, ' ').trim().slice(0, 40)}`;
  };
  const inside = () => [...document.querySelector('reliance-onboarding').shadowRoot.querySelectorAll('.root, .root *')];
  // What is for those who listen alone isn't seen, and nobody has to hit it.
  const isSeen = element => element.checkVisibility({opacityProperty: false, visibilityProperty: true})
    && getComputedStyle(element).clipPath === 'none' && !element.closest('[aria-hidden=true]');
  const scrolls = element => {
    for (let at = element; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    return false;
  };

  window.measure = {
    /** What sticks out of the page sideways. */
    sideways() {
      const page = document.scrollingElement;
      const found = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} wide`] : [];
      for (const element of inside()) {
        if (!isSeen(element) || element.getClientRects().length === 0 || scrolls(element)) continue;
        const {left, right} = element.getBoundingClientRect();
        if (left < -0.5 || right > page.clientWidth + 0.5) found.push(`${name(element)} ${left} to ${right}`);
      }
      return found;
    },
    /** Texts that don't fit into what holds them, or that something else lies on. */
    cut() {
      const found = [];
      for (const element of inside()) {
        if (!isSeen(element) || element.localName === 'canvas') continue;
        const {overflowX, overflowY, display} = getComputedStyle(element);
        const text = element.textContent.trim() !== '';
        if (!text || display === 'inline') continue;
        const hides = [overflowX, overflowY].some(way => /hidden|clip/.test(way));
        // A list that scrolls shows all of it.
        if (/auto|scroll/.test(overflowY)) continue;
        const [wide, high] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
        // A list of countries hangs out of its field on purpose.
        if (element.querySelector('.list:not([hidden])')) continue;
        if (hides && (wide > 1 || high > 1)) found.push(`${name(element)} hides ${wide} × ${high}`);
        if (element.matches('button, a, summary, label') && (wide > 1 || high > 1)) found.push(`${name(element)} overflows ${wide} × ${high}`);
      }
      return found;
    },
    /** What can be pressed and is smaller than that, in CSS pixels; whatever is inside of a label is hit with the label. */
    small(least) {
      const found = [];
      for (const element of inside()) {
        if (!element.matches('button, a, input, select, summary, [role=option]') || !isSeen(element)) continue;
        const target = element.matches('input') ? element.closest('label') ?? element : element;
        const {width, height} = target.getBoundingClientRect();
        if (width === 0) continue;
        if (Math.round(width) < least || Math.round(height) < least) {
          found.push(`${name(element)} is ${width.toFixed(1)} × ${height.toFixed(1)}`);
        }
      }
      return found;
    },
    /** What WCAG 1.4.12 lets a person set, or takes it back. */
    spaceOut(on) {
      const {shadowRoot} = document.querySelector('reliance-onboarding');
      const sheet = measure.sheet ??= new CSSStyleSheet();
      sheet.replaceSync(`* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
        p {margin-bottom: 2em !important}`);
      const others = shadowRoot.adoptedStyleSheets.filter(one => one !== sheet);
      shadowRoot.adoptedStyleSheets = on ? [...others, sheet] : others;
    },
  };
})();
