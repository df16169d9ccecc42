import { messages } from '../../../words/message.ts';
import type { Doing, Lines } from '../../line.ts';
import type { notesEvents } from './events.ts';

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const notesDoing = messages('notesDoing', {
  'note.added': 'Adding a note',
}) satisfies Doing<keyof typeof notesEvents>;

/** What the timeline says of each event. */
export const notesTold = messages('notesLines', {
  note: 'Note: {text}',
});
export const notesLines: Lines<keyof typeof notesEvents> = {
  'note.added': ({ text }) => notesTold.note({ text }),
};
