import type { Reduces } from '../../room.ts';
import type { NotesData } from './data.ts';

export const notesReducers: Reduces<NotesData, 'note.added'> = {
  'note.added': ({ notes }, { at, by, text }) => ({ notes: [...notes, { at, by, text }] }),
};
