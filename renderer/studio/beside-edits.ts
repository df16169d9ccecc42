import type { Protocol } from '../../shared/protocol/schema.ts';
import { linesOf } from './line-edits.ts';
import { at, textOf } from './protocol-edits.ts';
import type { Edits } from './protocol-edits.ts';
import { rowName, sentenceOf, step } from './row-paths.ts';

/** The translation of a sentence of the sheet while it is edited: held by the field the sentence is typed in, so that it stays with it however the words change. */
export const besidePath = (language: string, source: string): string =>
  `translations.@${language}.beside.${rowName(source)}`;

/** As the protocol holds it: bound to the very words it translates. */
export const sheetPath = (language: string, sentence: string): string =>
  `translations.@${language}.sheet.@${rowName(sentence)}.is`;

export const isSheetPath = (path: string): boolean => /^translations\.@[^.]+\.sheet\.@/.test(path);

/** One line of a list, wherever it stands. */
export const linePath = (list: string, id: number): string => `${list}.#${id}`;

const besideOf = (path: string): { readonly language: string; readonly source: string } | undefined => {
  const [, language, source] = /^translations\.@([^.]+)\.beside\.(.+)$/.exec(path) ?? [];
  return language === undefined || source === undefined
    ? undefined
    : { language, source: sentenceOf(source) };
};

/** The field as the row began that it is in. */
export const begun = (edits: Edits, path: string): unknown => {
  const parts = path.split('.');
  const row = parts.findIndex((part) => part.startsWith('@'));
  const text = row === -1 ? undefined : edits[parts.slice(0, row + 1).join('.')];
  return text === undefined
    ? undefined
    : parts.slice(row + 1).reduce<unknown>((inside, part) => step(inside, part), JSON.parse(text));
};

/** Whether a row that a field is in was switched off in the draft. */
const isOff = (edits: Edits, path: string): boolean => {
  const [list = '', row = ''] = path.split('.@');
  const on = edits[list];
  return on !== undefined && row !== '' && !on.split(' ').includes(row.split('.')[0] ?? '');
};

/** A sentence of the sheet as the draft has it; empty where it is gone. */
const sentenceNow = (protocol: Protocol, edits: Edits, source: string): string => {
  if (isOff(edits, source)) return '';
  const [, list, id] = /^(.+)\.#(\d+)$/.exec(source) ?? [];
  if (list === undefined)
    return (edits[source] ?? textOf(at(protocol, source) ?? begun(edits, source))).trim();
  const inForce = textOf(at(protocol, list), 'either', 'lines');
  const line = linesOf(edits[list] ?? inForce, inForce).find((one) => one.id === Number(id));
  return line === undefined || line.isOut === true ? '' : line.text.trim();
};

/** Where the protocol holds what is typed at a path; nothing while the words it translates are gone. */
export const heldAt = (protocol: Protocol, edits: Edits, path: string): string | undefined => {
  const beside = besideOf(path);
  if (beside === undefined) return path;
  const sentence = sentenceNow(protocol, edits, beside.source);
  return sentence === '' ? undefined : sheetPath(beside.language, sentence);
};

/** Whether a field lies in what is let go or looked for: the translations beside it lie with it. */
export const liesUnder = (path: string, under: string): boolean =>
  path === under ||
  path.startsWith(`${under}.`) ||
  `${besideOf(path)?.source ?? ''}.`.startsWith(`${under}.`);

/** Whoever types a translation types that of the words beside it; whoever leaves it as it is in force, a letter there and back, has translated none. */
export const wordsTranslated = (
  typed: string,
  inForce: string | undefined,
  beside: string,
): string | undefined => (typed === inForce ? undefined : beside);
