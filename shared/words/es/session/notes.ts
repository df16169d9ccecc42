import type { TextsOf } from '../../areas.ts';

export const notesDoing = {
  'note.added': 'Añadir una nota',
} satisfies Partial<TextsOf<'notesDoing'>>;
