import { z } from 'zod';
import { clean, said } from '../../../printable.ts';
import { key } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';

export const emergencyEvents = {
  'symptoms.checked': intent(
    { signs: z.array(key).max(20) },
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: false,
      tone: ({ signs }) => (signs.length > 0 ? 'stop' : 'normal'),
    },
  ),
  'sign.ticked': intent(
    { sign: key, present: z.boolean() },
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: false,
      tone: ({ present }) => (present ? 'stop' : 'warning'),
    },
  ),
  'emergency.raised': intent(
    {},
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: false,
      tone: 'stop',
    },
  ),
  'emergency.falseAlarm': intent(
    { reason: said(300), name: said(120) },
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'stop',
    },
  ),
  'emergency.ended': intent(
    { whatWasDone: said(400), handedOverTo: clean(120).optional() },
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'stop',
    },
  ),
} as const;
