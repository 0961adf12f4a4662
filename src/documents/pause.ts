/** Lets the page have its turn. Not by a timer, which browsers hold back for 4 ms each time. */
export async function pause(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  await new Promise((resume) => {
    port1.onmessage = resume;
    port2.postMessage(0);
  });
  port1.close();
}
