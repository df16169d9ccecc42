import { use } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { DecimalMarkContext } from '../parts/decimal-mark.ts';
import { begun, heldAt } from './beside-edits.ts';
import { useEditing } from './edit-context.ts';
import { at, textOf } from './protocol-edits.ts';
import type { FieldKind } from './protocol-edits.ts';

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
  const held = heldAt(protocol, edits, path) ?? path;
  const was = textOf(at(protocol, held) ?? begun(edits, held), mark, kind);
  const issue = Object.keys(issues).find((one) => one === path || one.startsWith(`${path}.`));
  return {
    text: edits[path] ?? edits[held] ?? was,
    was,
    wrong: issue === undefined ? null : (issues[issue] ?? null),
  };
};
