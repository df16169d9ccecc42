import { plainSource } from '../words/plain-source.ts';
import type { CountryPack } from '../protocol/country-pack.ts';
import { packValueOf } from '../protocol/country-pack.ts';
import { countryPacks } from '../protocol/default/packs.ts';
import type { Message, Phrase } from '../words/message.ts';
import { keepingDueWords as words } from '../words/keeping-due.ts';

/** How long one class of records is kept, and who says so: each class has a clock of its own (brief 7.1). */
export interface RecordClass {
  readonly what: Message;
  readonly kept: Message;
  /** Where the period comes from. */
  readonly source: Phrase;
  /** No rule was found: the stricter counts, and somebody has to ask (decision 32). */
  readonly isUnknown: boolean;
}

type Clock = Extract<keyof CountryPack, `${string}RetentionYears`> | 'youngKeptToAgeYears';
type Clocks = Pick<CountryPack, 'id' | Clock>;

/** A clock of the pack; of a release that does not know it yet, the one Stipple starts with. */
const clockOf = (pack: Clocks, clock: Clock) => {
  const value = pack[clock] ?? countryPacks[pack.id][clock];
  if (value === undefined) throw new Error(`defect: no pack says ${clock}`);
  return value;
};

/** The years that a file, and the photos in it, have to be there, and the age that who was treated young has to have reached. */
export const fileYears = (
  pack: Clocks,
): { readonly years: number; readonly photoYears: number; readonly youngKeptToAge: number } => ({
  years: packValueOf(clockOf(pack, 'recordRetentionYears')),
  photoYears: packValueOf(clockOf(pack, 'photoRetentionYears')),
  youngKeptToAge: packValueOf(clockOf(pack, 'youngKeptToAgeYears')),
});

export const recordClasses = (pack: Clocks): readonly RecordClass[] => {
  const one = (what: Message, clock: Clock, kept: (of: { readonly years: number }) => Message) => {
    const value = clockOf(pack, clock);
    const source = plainSource(value.known ? value.source : value.says);
    return { what, kept: kept({ years: packValueOf(value) }), source, isUnknown: !value.known };
  };
  return [
    one(words.file, 'recordRetentionYears', words.fileKept),
    one(words.young, 'youngKeptToAgeYears', words.youngKept),
    one(words.photos, 'photoRetentionYears', words.photosKept),
    one(words.exposures, 'exposureRetentionYears', words.atLeast),
    one(words.training, 'trainingRetentionYears', words.atLeast),
    one(words.stock, 'stockRetentionYears', words.atLeast),
    { what: words.journal, kept: words.neverHere, source: words.journalSource, isUnknown: false },
  ];
};
