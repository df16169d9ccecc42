/** What a child was told is safe, one JSON line each as soon as it was told. */
export type Fact =
  | { readonly seq: number }
  | { readonly photo: string; readonly session: string }
  | { readonly filed: string }
  | { readonly erased: string; readonly name: string }
  | { readonly release: number }
  /** `trying` before, `passphrase` after it counts. */
  | { readonly trying: string }
  | { readonly passphrase: string }
  | { readonly setUp: true };

export interface Facts {
  readonly seq: number;
  readonly photos: readonly { readonly photo: string; readonly session: string }[];
  readonly filed: readonly string[];
  readonly erased: readonly { readonly erased: string; readonly name: string }[];
  readonly release: number;
  /** Each opens the record, or the one tried after it does. */
  readonly words: readonly string[];
  readonly setUp: boolean;
}

export const factsOf = (lines: readonly string[], firstWords: string): Facts => {
  const facts = lines.map((line) => JSON.parse(line) as Fact);
  const last = <K extends string>(key: K): unknown =>
    (facts.findLast((fact) => key in fact) as Record<K, unknown> | undefined)?.[key];
  const known = (last('passphrase') as string | undefined) ?? firstWords;
  const trying = last('trying') as string | undefined;
  return {
    seq: Math.max(0, ...facts.map((fact) => ('seq' in fact ? fact.seq : 0))),
    photos: facts.flatMap((fact) => ('photo' in fact ? [fact] : [])),
    filed: facts.flatMap((fact) => ('filed' in fact ? [fact.filed] : [])),
    erased: facts.flatMap((fact) => ('erased' in fact ? [fact] : [])),
    release: Math.max(0, ...facts.map((fact) => ('release' in fact ? fact.release : 0))),
    words: [...new Set([known, ...(trying === undefined ? [] : [trying])])],
    setUp: last('setUp') === true,
  };
};
