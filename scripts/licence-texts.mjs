// The licences of the packages that the script-tag file contains, which their authors ask to be kept.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const fileNames = ['LICENSE', 'LICENSE.MIT', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license'];

function packageFolder(moduleId) {
  const path = moduleId.replaceAll('\\', '/');
  const start = path.lastIndexOf('/node_modules/');
  if (start < 0) return undefined;
  const [scope, name] = path.slice(start + '/node_modules/'.length).split('/');
  return `${path.slice(0, start)}/node_modules/${scope.startsWith('@') ? `${scope}/${name}` : scope}`;
}

function licenceOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = fileNames.find(one => existsSync(join(folder, one)));
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : license;
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** One text with the licence of every package among these modules. */
export function licenceTexts(moduleIds) {
  const folders = [...new Set(moduleIds.map(packageFolder).filter(Boolean))].sort();
  return folders.map(licenceOf).join(`\n${'-'.repeat(80)}\n\n`);
}
