import type { SheetData } from '../../aftercare/sheet-data.ts';
import { bold, text } from '../block.ts';
import type { Block } from '../block.ts';

/** What the practitioner wrote for this client; nothing when nothing was written. */
export const personalNotes = ({ personalNotes: notes, words }: SheetData): readonly Block[] =>
  notes.trim() === ''
    ? []
    : [{ kind: 'box', tone: 'plain', gap: 9, blocks: [text(bold(`${words.yourNotes}: `), notes.trim())] }];
