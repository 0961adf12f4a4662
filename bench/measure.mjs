// One measurement: a fresh browser, one tool, one set of files.
import {chooseFiles, openSession} from './session.mjs';
import {processorMs, watch} from './watch.mjs';

const total = files => files.reduce((sum, {bytes}) => sum + bytes, 0);

// The packages and the widget are armed first, so that loading them isn't measured.
async function prepare({page}, tool) {
  if (!tool.startsWith('widget')) {
    await page.evaluate(async name => (await import('/packers.js')).arm(name), tool);
    return 'document.querySelector("input")';
  }
  await page.evaluate(async pictures => {
    // As in a browser that can't decode them; what is left is reading, checks, checksum and copy.
    if (!pictures) delete globalThis.ImageDecoder;
    await import('/reliance-onboarding.js');
    const {arm, mount} = await import('/widget.js');
    globalThis.chosenIn = await mount();
    arm();
  }, tool === 'widget');
  return 'chosenIn';
}

/**
 * Chooses the files and waits until the tool is done with them. `how`: `timed` alone, `watched` by a trace and samples,
 * or `slow`, watched while the processor is slowed down four times.
 */
export async function measure({address, tool, files, how}) {
  const session = await openSession(`${address}/strict`);
  try {
    const {page, devtools, complaints} = session;
    const expression = await prepare(session, tool);
    if (how === 'slow') await devtools.send('Emulation.setCPUThrottlingRate', {rate: 4});
    const work = async () => {
      const from = processorMs(session.processes.browser);
      await chooseFiles(session, expression, files);
      const outcome = await page.evaluate('packed');
      return {...outcome, cpuMs: processorMs(session.processes.browser) - from};
    };
    const result = how === 'timed' ? await work() : await watch(session, work);
    if (tool === 'widget' && how === 'timed' && !result.failure) {
      await page.evaluate(async () => (await import('/widget.js')).review());
      Object.assign(result, await page.evaluate(async bytes => (await import('/widget.js')).submit(bytes), total(files)));
    }
    return {...result, bytes: total(files), complaints: [...new Set(complaints)]};
  } finally {
    await session.close();
  }
}
