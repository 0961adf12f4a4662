// The packages that the files for pages contain, with the licences that their authors ask to be kept.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const fileNames = ['LICENSE', 'LICENSE.MIT', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license'];

// A stand-in that is written after its library, so closely that the library's authors are named.
const writtenAfter = {'small-lit.mjs': '@lit/reactive-element'};

function packageFolder(moduleId) {
  const path = moduleId.replaceAll('\\', '/');
  const model = writtenAfter[path.split('/').at(-1)];
  if (model) return join('node_modules', model);
  const start = path.lastIndexOf('/node_modules/');
  if (start < 0) return undefined;
  const [scope, name] = path.slice(start + '/node_modules/'.length).split('/');
  return join('node_modules', scope.startsWith('@') ? `${scope}/${name}` : scope);
}

function describePackage(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = fileNames.find(one => existsSync(join(folder, one)));
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : license;
  return {name, version, licence: license.replace(/ or /gi, ' OR '), text};
}

/** Each package among these modules: name, version, licence as an SPDX expression, and its text. */
export function packagesAmong(moduleIds) {
  return [...new Set(moduleIds.map(packageFolder).filter(Boolean))].sort().map(describePackage);
}

/** One text with the licence of each package, for people. */
export function licenceTexts(packages) {
  return packages.map(({name, version, licence, text}) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The packages as CycloneDX, for tools; without a date, so that the same sources give the same bytes. */
export function billOfMaterials(product, packages) {
  const component = ({name, version, licence}) => {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const licenses = [licence.includes(' ') ? {expression: licence} : {license: {id: licence}}];
    return {'type': 'library', 'bom-ref': purl, name, version, licenses, purl};
  };
  return `${JSON.stringify({
    bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
    metadata: {component: component(product)},
    components: packages.map(component),
  }, null, 2)}\n`;
}
