import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const prefix = 'stipple-page-';

const ours = new Set<string>();

/** Writes a page where another program can read it: a folder of its own that only this user may enter. */
export const handOut = (
  tempDir: string,
  name: string,
  pdf: Uint8Array,
): { readonly path: string; readonly takeBack: () => void } => {
  const folder = mkdtempSync(join(tempDir, prefix));
  const path = join(folder, name);
  ours.add(folder);
  writeFileSync(path, pdf, { mode: 0o600 });
  return {
    path,
    takeBack: () => {
      rmSync(folder, { recursive: true, force: true });
      ours.delete(folder);
    },
  };
};

/** Removes pages that were handed to a viewer earlier: when a viewer is done with one cannot be known. */
export const takeAllBack = (tempDir: string): void => {
  for (const name of readdirSync(tempDir)) {
    if (name.startsWith(prefix)) rmSync(join(tempDir, name), { recursive: true, force: true });
  }
};

/** Removes what this run of the app has handed out: the last thing it does. One that a viewer holds fast is left to the next start. */
export const takeOursBack = (): void => {
  for (const folder of ours) {
    try {
      rmSync(folder, { recursive: true, force: true });
      ours.delete(folder);
    } catch {
      // Nobody is left to be told, and the next start tries again.
    }
  }
};
