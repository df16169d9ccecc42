import type { NoteData } from '../aftercare/sheet-data.ts';
import { heading, text } from './block.ts';
import type { Block, Report } from './block.ts';
import { letterhead, strongIn } from './sections/letterhead.ts';
import { footer, recordLine, rights, uncheckedNote } from './sections/small-print.ts';
import type { Issued } from './sections/small-print.ts';
import { emergencyBox } from './sections/warning-boxes.ts';

/** The note of a session without a needle: why we wait, and from when on to come back. One side. */
export const noteReport = (note: NoteData, issued: Issued): Report => {
  const { words } = note;
  return {
    title: note.title,
    language: note.language,
    paper: note.paper,
    bodySize: 14,
    sides: 1,
    foot: footer(note.recordNumber, issued, words),
    blocks: [
      ...letterhead({
        title: note.title,
        intro: note.intro,
        strong: [note.dateLong],
        studio: note.studio,
        words,
      }),
      ...uncheckedNote(note),
      {
        kind: 'box',
        tone: 'plain',
        gap: 18,
        blocks: [heading(2, note.whyTitle), { ...text(note.why), gap: 3 }],
      },
      {
        kind: 'box',
        tone: 'good',
        gap: 12,
        blocks: [
          heading(2, note.nextTitle, 'good'),
          { kind: 'text', gap: 3, runs: strongIn(note.next, [note.comeBackFrom ?? '']) },
        ],
      },
      ...afterNumbing(note),
      { ...text(note.closing), gap: 16 },
      { ...rights(note), gap: 18 },
      recordLine(note.recordNumber, issued, words),
    ],
  };
};

/** Cream can still do harm after the client went home, needle or not. */
const afterNumbing = ({ numbing, emergency, words }: NoteData): readonly Block[] =>
  emergency === null || numbing.length === 0
    ? []
    : [
        { ...heading(2, words.noteNumbing), gap: 16 },
        { kind: 'list', gap: 3, keepWithNext: true, items: numbing },
        { ...emergencyBox(emergency.number, emergency.signs, words), gap: 8 },
      ];
