import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [react()],
  // The page's policy allows modules only.
  worker: { format: 'es' },
  build: {
    target: 'chrome130',
    outDir: join(import.meta.dirname, '../out/app/renderer'),
    emptyOutDir: true,
    sourcemap: false,
    license: { fileName: 'third-party-licences.md' },
    // Fonts stay files of their own: a data: URL would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
