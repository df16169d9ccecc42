import { leadIn } from '../lead-in.ts';
import type { SheetData } from '../../aftercare/sheet-data.ts';
import { bold, heading, text } from '../block.ts';
import type { Block } from '../block.ts';

/** Lines for this client alone: by what was done, then what the practitioner wrote. Nothing where there is neither. */
export const personalNotes = (sheet: SheetData): readonly Block[] => {
  const { inserts, words } = sheet;
  const notes = sheet.personalNotes.trim();
  return boxed(sheet, [
    heading(2, words.yourNotes, 'plain'),
    ...(inserts.length === 0 ? [] : [{ kind: 'list' as const, gap: 2, items: inserts }]),
    ...(notes === '' ? [] : [{ ...text(notes), gap: 3 }]),
  ]);
};

/** The same as one paragraph. */
export const densePersonalNotes = (sheet: SheetData): readonly Block[] =>
  boxed(sheet, [
    text(
      bold(leadIn(sheet.words.yourNotes, sheet.language)),
      [...sheet.inserts, sheet.personalNotes.trim()].join(' ').trim(),
    ),
  ]);

const boxed = ({ inserts, personalNotes: notes }: SheetData, blocks: readonly Block[]): readonly Block[] =>
  inserts.length === 0 && notes.trim() === '' ? [] : [{ kind: 'box', tone: 'plain', gap: 9, blocks }];
