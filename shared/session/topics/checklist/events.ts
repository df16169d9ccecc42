import { z } from 'zod';
import { key, late, why } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';

export const checklistEvents = {
  'item.ticked': intent(
    { item: key, done: z.boolean(), ...late, ...why },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: ({ reason }) => (reason === undefined ? 'normal' : 'warning'),
    },
  ),
} as const;
