/** The development server. `npm run build` has its own configuration, since it makes two editions of several builds. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { serveAfresh } from './src/site/serve-afresh.ts';

const root = dirname(fileURLToPath(import.meta.url));

export default defineConfig(({ command }) => {
  if (command === 'build') throw new Error('Vite alone builds no edition. Use: npm run build');
  return {
    root,
    base: './',
    publicDir: false,
    // Every load writes its fonts there; to be told of it would reload a page that is just being loaded, without end.
    server: { watch: { ignored: ['**/.cache/**'] } },
    plugins: [serveAfresh(root)],
  };
});
