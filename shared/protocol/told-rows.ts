import { commaList, semicolonList } from '../words/message.ts';
import type { Phrase } from '../words/message.ts';
import { fieldWords } from '../words/protocol-fields.ts';
import { valueWords } from '../words/protocol-values.ts';
import { fieldName } from './field-name.ts';
import type { Protocol } from './schema.ts';

/** Lists of rows: only what came, what went, and what stands elsewhere is told. */
const lists =
  /^(questions|checklist|products|consents|zones|lights|dueFactors|toxicitySigns|aftercare\.(lines|inserts)|pack\.consentAdditions)$/;
const translatedLists = /^translations\.\d+\.(questions|consents|zones|sheet)$/;
export const isListOfRows = (path: string): boolean => lists.test(path) || translatedLists.test(path);

/** What a row says, for who reads the difference and not the protocol. */
const wordsOf = (protocol: Protocol, list: string, index: number): string | undefined => {
  if (list === 'questions') return protocol.questions[index]?.ask;
  if (list === 'consents') return protocol.consents[index]?.paragraphs.join(' ');
  return undefined;
};
const rowSaid = (protocol: Protocol, list: string, index: number): Phrase => {
  if (list === 'lines' || list === 'inserts') return protocol.aftercare[list][index]?.text ?? '';
  if (list === 'consentAdditions') return protocol.pack.consentAdditions[index]?.text ?? '';
  const name = fieldName(protocol, `${list}.${index}`);
  const words = wordsOf(protocol, list, index);
  return words === undefined ? name : valueWords.rowWith({ name, words });
};

type Names = readonly unknown[];
const only = (all: Names, others: Names): readonly number[] =>
  all.flatMap((one, index) => (others.includes(one) ? [] : [index]));

/** Of rows that stay: what lies between the first and the last that stand elsewhere. */
const moved = (was: Names, is: Names): readonly [was: Names, is: Names] => {
  const [before, after] = [was.filter((one) => is.includes(one)), is.filter((one) => was.includes(one))];
  const isSame = (index: number): boolean => before[index] === after[index];
  const places = before.map((_, index) => index).filter((index) => !isSame(index));
  const [first = 0, last = -1] = [places[0], places.at(-1)];
  return [before.slice(first, last + 1), after.slice(first, last + 1)];
};

/** What is different between two lists of rows, as it was and as it is. */
export const toldRows = (
  before: Protocol,
  next: Protocol,
  path: string,
  was: Names,
  is: Names,
): { readonly was: Phrase; readonly is: Phrase } => {
  const list = path.split('.').at(-1) ?? path;
  const isTranslated = translatedLists.test(path);
  // A translation names its rows by what they translate.
  const at = (protocol: Protocol, name: unknown, index: number): Phrase => {
    if (!isTranslated) return rowSaid(protocol, list, index);
    // A sentence of the sheet is its own name.
    if (list === 'sheet') return String(name);
    const rows: readonly { readonly code?: string; readonly id?: string }[] =
      protocol[list as 'questions' | 'consents' | 'zones'];
    const found = rows.findIndex(({ code, id }) => (code ?? id) === name);
    return found === -1 ? String(name) : fieldName(protocol, `${list}.${found}`);
  };
  const gone = only(was, is).map((index) => at(before, was[index], index));
  const come = only(is, was).map((index) => at(next, is[index], index));
  if (gone.length + come.length === 0) {
    const [from, to] = moved(was, is);
    const named = (protocol: Protocol, all: Names, names: Names): Phrase =>
      commaList(names.map((name) => fieldName(protocol, `${path}.${all.indexOf(name)}`)));
    return isTranslated
      ? { was: fieldWords.same, is: valueWords.anotherOrder }
      : { was: named(before, was, from), is: named(next, is, to) };
  }
  const isMoved = moved(was, is)[0].length > 0;
  return {
    // Nothing went: what is told is what came.
    was: gone.length === 0 ? '' : commaList(gone),
    is: semicolonList([
      ...(come.length > 0 ? [commaList(come)] : []),
      ...(come.length === 0 ? [isTranslated ? valueWords.notTranslated : fieldWords.same] : []),
      ...(isMoved && !isTranslated ? [valueWords.anotherOrder] : []),
    ]),
  };
};
