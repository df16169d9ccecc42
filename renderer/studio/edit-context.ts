import { createContext, use } from 'react';
import type { Protocol } from '../../shared/protocol/schema.ts';
import type { Phrase } from '../../shared/words/message.ts';
import type { Edits, FieldKind, Writing } from './protocol-edits.ts';

export interface Editing {
  readonly protocol: Protocol;
  readonly edits: Edits;
  readonly issues: Readonly<Record<string, Phrase>>;
  readonly isReadOnly: boolean;
  readonly type: (path: string, kind: FieldKind, text: string, writing?: Writing) => void;
  /** Lets go of what was typed under these paths. */
  readonly forget: (under: string) => void;
}
export const EditingContext = createContext<Editing | null>(null);
export const useEditing = (): Editing => {
  const editing = use(EditingContext);
  if (!editing) throw new Error('a protocol field stands outside the protocol screen');
  return editing;
};
