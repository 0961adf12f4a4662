// Real keys and clicks through the test runner, so that a browser's own reactions are part of a test.

interface Channel {
  sendMessageWaitForResponse(message: object): Promise<{readonly executed: boolean}>;
}

const command = async (name: string, payload: object): Promise<void> => {
  // The runner serves this module; a tool that bundles must not look for it.
  const address = '/__web-dev-server__web-socket.js';
  const {sendMessageWaitForResponse} = (await import(address)) as Channel;
  const sessionId = new URL(location.href).searchParams.get('wtr-session-id');
  const {executed} = await sendMessageWaitForResponse({type: 'wtr-command', sessionId, command: name, payload});
  if (!executed) throw new Error(`The test runner does not know ${name}`);
};

/** Presses a key, for example `Enter`, `ArrowDown` or `Tab`, wherever the focus is. */
export const pressKey = (key: string): Promise<void> => command('send-keys', {press: key});

/** Types a text wherever the focus is. */
export const typeText = (text: string): Promise<void> => command('send-keys', {type: text});

const useMouse = async (type: 'click' | 'move', element: Element): Promise<void> => {
  element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getBoundingClientRect();
  await command('send-mouse', {type, position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
};

/** Clicks in the middle of an element, as a mouse does. */
export const clickOn = (element: Element): Promise<void> => useMouse('click', element);

/** Brings the mouse over an element and leaves it there. */
export const pointAt = (element: Element): Promise<void> => useMouse('move', element);
