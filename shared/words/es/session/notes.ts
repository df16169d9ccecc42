import type { TextsOf } from '../../areas.ts';

export const notesDoing = {
  'note.added': 'Añadir una nota',
} satisfies TextsOf<'notesDoing'>;

export const notesLines = {
  note: 'Nota: {text}',
} satisfies TextsOf<'notesLines'>;
