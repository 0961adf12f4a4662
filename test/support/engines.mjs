// The three engines that every browser test runs in: found on the machine, started without a download,
// ended by us. Only launching is tried again; a test never is.
import {chromeLauncher} from '@web/test-runner-chrome';
import {findEngine} from '../../scripts/find-programs.mjs';
import {chromiumFlags} from './engines-flags.mjs';
import {again} from './engines-launch.mjs';
import {webkitLauncher} from './engines-webkit.mjs';

function puppeteerLauncher(label, launchOptions) {
  const launcher = chromeLauncher({launchOptions: {timeout: 60_000, ...launchOptions}, concurrency: 1});
  const launch = launcher.launchBrowser.bind(launcher);
  launcher.launchBrowser = options => again(label, () => launch(options));
  launcher.name = label;
  return launcher;
}

/** The test runner's launcher for an engine; throws where the machine doesn't have it. */
export function launcherFor(name) {
  const paths = findEngine(name);
  if (!paths) throw new Error(`${name} is not on this machine`);
  switch (name) {
    case 'chromium':
      return puppeteerLauncher('Chromium', {executablePath: paths.browser, args: chromiumFlags});
    case 'firefox':
      return puppeteerLauncher('Firefox', {executablePath: paths.browser, browser: 'firefox'});
    default:
      return webkitLauncher(paths);
  }
}
