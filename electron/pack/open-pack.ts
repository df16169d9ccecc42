import type { createPackDesk } from './pack-desk.ts';

type PackDesk = ReturnType<typeof createPackDesk>;

/** What makes a pack is loaded with the first one, not at start. */
export const openPack = (deps: Parameters<typeof createPackDesk>[0]): PackDesk => {
  let opened: Promise<PackDesk> | undefined;
  const desk = (): Promise<PackDesk> =>
    (opened ??= import('./pack-desk.ts').then((made) => made.createPackDesk(deps)));
  return { make: async (asked) => (await desk()).make(asked) };
};
