import { use } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { DecimalMarkContext } from '../parts/decimal-mark.ts';
import { useEditing } from './edit-context.ts';
import { at, textOf } from './protocol-edits.ts';
import type { FieldKind } from './protocol-edits.ts';
import { step } from './row-paths.ts';

interface Edited {
  /** As it is typed now. */
  readonly text: string;
  /** As it was, in force or as its row began. */
  readonly was: string;
  readonly wrong: Phrase | null;
}

/** What a field holds in force and in the draft; also one of a row that the draft begins. */
export const useEdited = (path: string, kind?: FieldKind): Edited => {
  const { protocol, edits, issues } = useEditing();
  const mark = use(DecimalMarkContext);
  const was = textOf(at(protocol, path) ?? begun(edits, path), mark, kind);
  const issue = Object.keys(issues).find((one) => one === path || one.startsWith(`${path}.`));
  return { text: edits[path] ?? was, was, wrong: issue === undefined ? null : (issues[issue] ?? null) };
};

/** The field as the row began that it is in. */
const begun = (edits: Readonly<Record<string, string>>, path: string): unknown => {
  const parts = path.split('.');
  const row = parts.findIndex((part) => part.startsWith('@'));
  const text = row === -1 ? undefined : edits[parts.slice(0, row + 1).join('.')];
  return text === undefined
    ? undefined
    : parts.slice(row + 1).reduce<unknown>((inside, part) => step(inside, part), JSON.parse(text));
};
