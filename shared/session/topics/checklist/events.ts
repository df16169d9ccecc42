import { z } from 'zod';
import { key, late } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';

export const checklistEvents = {
  'item.ticked': intent(
    { item: key, done: z.boolean(), ...late },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
} as const;
