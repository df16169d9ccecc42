import { said } from '../../../printable.ts';
import { intent } from '../../event-row.ts';

export const notesEvents = {
  'note.added': intent(
    { text: said(400) },
    {
      group: 'care',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
} as const;
