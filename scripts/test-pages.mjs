// Several files of browser tests on one page: to load what they all need costs an engine more than most files' tests do.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

const folder = '.cache/tests';
// What a page may grow to: an engine's limit of time is for a page, and a test's mistake can spoil those after it.
const most = 8;
// The demo is a page itself, and the corpus is read by paths from the test's own.
const alone = ['test/demo', 'test/corpus'];

/** Writes pages for these files, up to eight files of one folder on each; gives back what the test runner is to open. */
export function putOnPages(files) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  return [...new Set(files.map(dirname))].flatMap(room => {
    const list = files.filter(file => dirname(file) === room);
    if (alone.includes(room)) return list;
    const count = Math.ceil(list.length / most);
    return Array.from({length: count}, (_, number) => {
      const page = `${folder}/${room.replace('test/', '').replaceAll('/', '-')}-${number + 1}.test.js`;
      const chosen = list.filter((_file, index) => index % count === number);
      writeFileSync(page, chosen.map(file => `import '/${file}';\n`).join(''));
      return page;
    });
  });
}
