// The demo: `npm start` serves it, `npx vite build` writes it to dist-demo/. The package is built by scripts/build.mjs.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';

// The demo's stand-in for a back end is msw's service worker, served from the package so that no copy can grow old.
function mswWorker(): Plugin {
  const fileName = 'mockServiceWorker.js';
  const source = () => readFileSync(fileURLToPath(import.meta.resolve(`msw/${fileName}`)), 'utf8');
  return {
    name: 'msw-worker',
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript').end(source());
      });
    },
    generateBundle() {
      this.emitFile({type: 'asset', fileName, source: source()});
    },
  };
}

export default defineConfig({
  base: './',
  // Nothing is inlined: the demo's content policy allows no data: addresses.
  build: {outDir: 'dist-demo', target: 'es2022', assetsInlineLimit: 0},
  plugins: [mswWorker()],
});
