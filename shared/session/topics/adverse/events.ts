import { adverseDetails } from '../../../adverse/form.ts';
import { clean, said } from '../../../printable.ts';
import { key, late, zone } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';

export const adverseEvents = {
  'adverse.noted': intent(
    {
      event: key,
      what: said(400),
      plan: clean(400),
      zone: zone.optional(),
      details: adverseDetails,
      pass: key.optional(),
      ...late,
    },
    {
      group: 'care',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
    },
  ),
} as const;
