import type { Translation } from '../../schema.ts';

/** Each sentence beside its translation, as a protocol holds them. */
export const pairsOf = (translated: Readonly<Record<string, string>>): NonNullable<Translation['sheet']> =>
  Object.entries(translated).map(([of, is]) => ({ of, is }));
