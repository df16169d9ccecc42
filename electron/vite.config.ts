import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { shippedFiles } from './report/font-files.ts';
import { pdfkitStubs } from './start/pdfkit-stubs.ts';

const root = join(import.meta.dirname, '..');

/** What stays outside the bundle: the runtime itself, and the package that reads a file of its own beside it. pdfkit inside opens a fifth faster. */
const external = [/^electron(\/.*)?$/, /^node:/, /^node-sqlite3-wasm$/, /^pg-native$/, /^cloudflare:/];

/** Fonts travel with their licences: the pages' ones with their shaper, and the screen's, which has no file of its own in the bundle. */
const copyFonts: Plugin = {
  name: 'copy-fonts',
  writeBundle({ dir }) {
    for (const { from, name } of shippedFiles(root)) cpSync(from, join(dir ?? '', 'fonts', name));
    cpSync(
      join(root, 'node_modules/@fontsource-variable/inter/LICENSE'),
      join(dir ?? '', 'fonts/LICENSE-inter.txt'),
    );
  },
};

/**
 * Six builds: the small main file, an ES module; what stands behind the window, in CommonJS so that V8's code of it can be kept
 * (see start/code-cache); the threads that make the practice studio, share with other tablets and
 * lay the lines of a studio into one list; the sandboxed preload, one CommonJS file.
 */
const parts = {
  main: {
    input: 'main.ts',
    output: { format: 'es', entryFileNames: 'main.js', chunkFileNames: 'chunks/[name]-[hash].js' },
  },
  behind: {
    input: 'main-services.ts',
    output: {
      format: 'cjs',
      entryFileNames: 'main-services.cjs',
      chunkFileNames: 'chunks/[name]-[hash].cjs',
    },
  },
  // Runs in a thread of its own, and is read only there.
  practice: {
    input: 'practice/write-worker.ts',
    output: { format: 'cjs', entryFileNames: 'practice-studio.cjs', codeSplitting: false },
  },
  sharing: {
    input: 'sharing/share-thread.ts',
    output: { format: 'cjs', entryFileNames: 'share-thread.cjs', codeSplitting: false },
  },
  studios: {
    input: 'studios/merge-thread.ts',
    output: { format: 'cjs', entryFileNames: 'merge-thread.cjs', codeSplitting: false },
  },
  preload: {
    input: 'preload.cts',
    output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
  },
} as const;

/** A clock that shows an earlier day than this is wrong. With SOURCE_DATE_EPOCH two builds of the same source are the same bytes. */
const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
const builtOn = new Date(Number.isFinite(epoch) && epoch > 0 ? epoch * 1000 : Date.now())
  .toISOString()
  .slice(0, 10);

export default defineConfig(({ mode }) => {
  const part = mode as keyof typeof parts;
  const { input, output } = parts[part];
  return {
    root: import.meta.dirname,
    publicDir: false,
    define: { __BUILT_ON__: JSON.stringify(builtOn) },
    plugins: part === 'behind' ? [copyFonts, pdfkitStubs] : [],
    // Without this Vite would leave every dependency outside an SSR build.
    ssr: { noExternal: true, external: ['electron', 'node-sqlite3-wasm'] },
    resolve: { conditions: ['node', 'import', 'module', 'default'] },
    build: {
      ssr: true,
      target: part === 'preload' ? 'chrome130' : 'node20.18',
      outDir: join(root, 'out/app'),
      emptyOutDir: false,
      minify: false,
      license:
        part === 'preload' || part === 'practice' || part === 'sharing' || part === 'studios'
          ? false
          : { fileName: part === 'main' ? 'third-party-licences-main.md' : 'third-party-licences.md' },
      sourcemap: false,
      rolldownOptions: {
        input: join(import.meta.dirname, input),
        external,
        output,
      },
    },
  };
});
