/** The development server. `npm run build` has its own configuration, since it makes two editions of several builds. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { serveAfresh } from './src/site/serve-afresh.ts';

const root = dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  // Every load writes its fonts there; to be told of it would reload a page that is just being loaded, without end.
  server: { watch: { ignored: ['**/.cache/**'] } },
  plugins: [
    serveAfresh(root),
    {
      name: 'deck:no-build',
      apply: 'build',
      config() {
        throw new Error('Vite alone would empty dist. Build with: npm run build');
      },
    },
  ],
});
