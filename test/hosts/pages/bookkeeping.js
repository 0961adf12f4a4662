// Counts what a page can be left with: timers, frames, object URLs, listeners, observers, requests, storage, locks, history.
(() => {
  const open = {timers: new Set(), frames: new Set(), urls: new Set(), observers: new Set(), listeners: new Map()};
  const calls = [];
  window.uncounted = {setTimeout: window.setTimeout.bind(window)};

  const opens = (object, name, kind) => {
    const own = object[name];
    object[name] = function (work, ...others) {
      const id = own.call(this, typeof work === 'function' ? (...all) => {
        if (name !== 'setInterval') open[kind].delete(id);
        work(...all);
      } : work, ...others);
      open[kind].add(id);
      return id;
    };
  };
  const shuts = (object, name, kind) => {
    const own = object[name];
    object[name] = function (id) {
      open[kind].delete(id);
      return own.call(this, id);
    };
  };
  for (const name of ['setTimeout', 'setInterval']) opens(window, name, 'timers');
  for (const name of ['clearTimeout', 'clearInterval']) shuts(window, name, 'timers');
  for (const name of ['requestAnimationFrame', 'requestIdleCallback']) opens(window, name, 'frames');
  for (const name of ['cancelAnimationFrame', 'cancelIdleCallback']) shuts(window, name, 'frames');
  opens(URL, 'createObjectURL', 'urls');
  shuts(URL, 'revokeObjectURL', 'urls');

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const {prototype} = window[name];
    const {observe, disconnect} = prototype;
    prototype.observe = function (...all) {
      open.observers.add(this);
      return observe.apply(this, all);
    };
    prototype.disconnect = function () {
      open.observers.delete(this);
      return disconnect.call(this);
    };
  }

  // On whatever outlives a widget.
  const lasting = target =>
    [window, document, document.documentElement, document.body, window.visualViewport].includes(target);
  const {addEventListener: add, removeEventListener: take} = EventTarget.prototype;
  const listenersOf = (target, type) => {
    if (!lasting(target ?? window)) return new Set();
    if (!open.listeners.has(type)) open.listeners.set(type, new Set());
    return open.listeners.get(type);
  };
  EventTarget.prototype.addEventListener = function (...all) {
    listenersOf(this, all[0]).add(all[1]);
    return add.apply(this, all);
  };
  EventTarget.prototype.removeEventListener = function (...all) {
    listenersOf(this, all[0]).delete(all[1]);
    return take.apply(this, all);
  };

  const counts = (object, ...names) => {
    for (const name of names) {
      const own = object[name];
      if (!own) continue;
      object[name] = function (...all) {
        calls.push(name);
        return own.apply(this, all);
      };
    }
  };
  counts(window, 'fetch', 'open', 'postMessage', 'alert', 'confirm', 'prompt', 'print', 'scrollTo', 'Worker', 'SharedWorker',
    'WebSocket', 'EventSource', 'BroadcastChannel', 'Image', 'Audio', 'Notification');
  counts(XMLHttpRequest.prototype, 'open', 'send');
  counts(History.prototype, 'pushState', 'replaceState', 'back', 'forward', 'go');
  counts(navigator, 'sendBeacon');

  // Nobody stores, locks or encrypts anything without looking at one of these.
  const places = [[window, 'indexedDB'], [window, 'localStorage'], [window, 'sessionStorage'], [window, 'caches'],
    [window, 'cookieStore'], [window, 'IDBKeyRange'], [Document.prototype, 'cookie'], [Navigator.prototype, 'locks'],
    [Navigator.prototype, 'storage'], [Crypto.prototype, 'subtle']];
  for (const [owner, name] of places) {
    const {get, set, value} = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      get() { calls.push(name); return get ? get.call(this) : value; },
      set(given) { calls.push(name); set?.call(this, given); },
    });
  }

  /** What is still open, and what was called. */
  window.books = () => ({
    timers: open.timers.size,
    frames: open.frames.size,
    urls: open.urls.size,
    observers: open.observers.size,
    listeners: [...open.listeners].filter(([, {size}]) => size > 0).map(([type]) => type),
    calls,
  });
})();
