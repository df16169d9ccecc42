import type { CountryPack } from '../protocol/country-pack.ts';
import { packValueOf } from '../protocol/country-pack.ts';
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

export const recordClasses = ({
  recordRetentionYears,
}: Pick<CountryPack, 'recordRetentionYears'>): readonly RecordClass[] => [
  {
    what: words.file,
    kept: words.fileKept({ years: packValueOf(recordRetentionYears) }),
    source: recordRetentionYears.known ? recordRetentionYears.source : recordRetentionYears.says,
    isUnknown: !recordRetentionYears.known,
  },
  { what: words.photos, kept: words.photosKept, source: words.photosSource, isUnknown: false },
  { what: words.exposures, kept: words.neverHere, source: words.exposuresSource, isUnknown: false },
  { what: words.stock, kept: words.neverHere, source: words.stockSource, isUnknown: false },
  { what: words.journal, kept: words.neverHere, source: words.journalSource, isUnknown: false },
];
