import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const prefix = 'stipple-page-';

/** Writes a page where another program can read it: a folder of its own that only this user may enter. */
export const handOut = (tempDir: string, name: string, pdf: Uint8Array): { readonly path: string; readonly takeBack: () => void } => {
  const folder = mkdtempSync(join(tempDir, prefix));
  const path = join(folder, name);
  writeFileSync(path, pdf, { mode: 0o600 });
  return { path, takeBack: () => rmSync(folder, { recursive: true, force: true }) };
};

/** Removes pages that were handed to a viewer earlier: when a viewer is done with one cannot be known. */
export const takeAllBack = (tempDir: string): void => {
  for (const name of readdirSync(tempDir)) {
    if (name.startsWith(prefix)) rmSync(join(tempDir, name), { recursive: true, force: true });
  }
};
