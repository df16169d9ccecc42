import { existsSync, readFileSync } from 'node:fs';
import { Module, createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';

/** Where the code of a bundle lies. It is made with the app and lies inside it, never in a folder that a user can write. */
export const codeFileOf = (bundle: string): string => `${bundle}.code`;

interface Bundle<T> {
  readonly run: () => T;
  /** False where V8 had to compile it anew: it refuses code of another engine or another text. */
  readonly wasKept: boolean;
}

/**
 * Reads one of our own CommonJS bundles with the code V8 made of it when the app was built: that takes a third of compiling it.
 * What it requires beside it is read the same way, once.
 */
export const readBundle = <T>(
  file: string,
  loaded: Map<string, { exports: unknown }> = new Map(),
): Bundle<T> => {
  const code = existsSync(codeFileOf(file)) ? readFileSync(codeFileOf(file)) : undefined;
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    ...(code === undefined ? {} : { cachedData: code }),
  });
  const folder = dirname(file);
  const outside = createRequire(file);
  const need = (name: string): unknown => {
    if (!name.startsWith('.')) return outside(name);
    const place = resolve(folder, name);
    return loaded.has(place) ? loaded.get(place)?.exports : readBundle(place, loaded).run();
  };
  return {
    wasKept: code !== undefined && script.cachedDataRejected === false,
    run: () => {
      const module = { exports: {} };
      loaded.set(file, module);
      (script.runInThisContext() as (...given: readonly unknown[]) => void)(
        module.exports,
        need,
        module,
        file,
        folder,
      );
      return module.exports as T;
    },
  };
};
