import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The one font file every screen needs is asked for with the scripts, not after them: text is laid out once, in its own letters. */
const fontAhead: Plugin = {
  name: 'font-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((name) => /inter-latin-opsz-normal-[\w-]+\.woff2$/.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${name}` },
          injectTo: 'head' as const,
        })),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [react(), fontAhead],
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
