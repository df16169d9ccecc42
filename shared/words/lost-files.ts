import type { LocalDate } from '../time.ts';
import { messages } from './message.ts';
import type { Message } from './message.ts';

/** Of files beside the record that are not as they were stored. */
export const lostFilesWords = messages('lostFiles', {
  photosMissing:
    '{count, plural, one {A photo} other {# photos}} of {who}, visit of {on}, {count, plural, one {is} other {are}} missing from the folder "media". Put {count, plural, one {it} other {them}} back from a backup.',
  photosChanged:
    '{count, plural, one {A photo} other {# photos}} of {who}, visit of {on}, {count, plural, one {is} other {are}} not what was stored: changed or damaged. Put {count, plural, one {it} other {them}} back from the folder "media" of a backup.',
  filesMissing:
    '{count, plural, one {A label or safety data sheet} other {# labels and safety data sheets}} of {product} {count, plural, one {is} other {are}} missing from the folder "media". Put {count, plural, one {it} other {them}} back from a backup, or add {count, plural, one {it} other {them}} again.',
  filesChanged:
    '{count, plural, one {A label or safety data sheet} other {# labels and safety data sheets}} of {product} {count, plural, one {is} other {are}} not what was stored: changed or damaged. Put {count, plural, one {it} other {them}} back from a backup, or add {count, plural, one {it} other {them}} again.',
  somebody: 'a client',
  someProduct: 'a product',
  more: '{count, plural, one {One more file is} other {# more files are}} missing or changed in the folder "media".',
});

/** What is not as it was stored, of one client's visit or of one product. */
export interface LostFiles {
  readonly state: 'missing' | 'changed';
  readonly count: number;
  /** `undefined`: nobody knows the name any more. */
  readonly who?: string | undefined;
  readonly on?: LocalDate | undefined;
  readonly product?: string | undefined;
  readonly what: 'photo' | 'productFile';
}

const SHOWN = 5;

/** One sentence a visit or product, and one for the rest. */
export const lostFilesNotices = (lost: readonly LostFiles[]): readonly Message[] => {
  const rest = lost.slice(SHOWN).reduce((sum, { count }) => sum + count, 0);
  return [
    ...lost.slice(0, SHOWN).map(noticeOf),
    ...(rest === 0 ? [] : [lostFilesWords.more({ count: rest })]),
  ];
};

const noticeOf = ({ state, count, who, on, product, what }: LostFiles): Message => {
  if (what === 'photo') {
    const values = { count, who: who ?? lostFilesWords.somebody, on: { day: on ?? '' } };
    return state === 'missing' ? lostFilesWords.photosMissing(values) : lostFilesWords.photosChanged(values);
  }
  const values = { count, product: product ?? lostFilesWords.someProduct };
  return state === 'missing' ? lostFilesWords.filesMissing(values) : lostFilesWords.filesChanged(values);
};
