import { z } from 'zod';
import { said } from '../../../printable.ts';
import type { SessionData } from '../../data.ts';
import { key, sure } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';
import { recipe } from './data.ts';

const isMixed = ({ mixes }: SessionData): boolean => mixes.some(({ discarded }) => !discarded);

export const mixEvents = {
  'mix.made': intent(
    { mix: key, ...recipe, ...sure },
    {
      group: 'fact',
      since: 'colourMatch',
      isWork: true,
      whileClientHolds: false,
      changesPaper: true,
      tone: 'normal',
    },
  ),
  'mix.discarded': intent(
    { mix: key, reason: said(200) },
    {
      group: 'fact',
      since: 'colourMatch',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
      isOffered: isMixed,
    },
  ),
  'mix.toppedUp': intent(
    {
      mix: key,
      pigmentMl: z.number().min(0).max(20),
      diluentMl: z.number().min(0).max(20),
      ...sure,
    },
    {
      group: 'fact',
      since: 'colourMatch',
      isWork: true,
      whileClientHolds: false,
      changesPaper: true,
      tone: 'normal',
      isOffered: isMixed,
    },
  ),
} as const;
