// npm start: installs what is missing, serves the demo and prints its address. Options: --port <number>.
import process from 'node:process';
import {parseArgs} from 'node:util';
import {SetupError, installDependencies} from './setup.mjs';

const {values} = parseArgs({options: {port: {type: 'string', default: '5173'}}});
try {
  installDependencies();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exit(1);
}
const {createServer} = await import('vite');
const server = await createServer({server: {host: '127.0.0.1', port: Number(values.port)}});
await server.listen();
console.log('\n  The demo is ready.');
server.printUrls();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().then(() => process.exit()));
