// Does what a browser's page translator does: puts every text into two <font> elements, again and again.
(() => {
  const translated = new WeakSet();
  function translate(node) {
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === Node.TEXT_NODE && child.data.trim() && !translated.has(child)) {
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        const text = inner.appendChild(document.createTextNode(child.data.toUpperCase()));
        translated.add(text);
        child.replaceWith(outer);
      } else if (child.nodeType === Node.ELEMENT_NODE && !child.matches('script, style, [translate="no"]')) {
        if (child.shadowRoot) translate(child.shadowRoot);
        translate(child);
      }
    }
  }
  setInterval(() => translate(document.body), 20);
})();
