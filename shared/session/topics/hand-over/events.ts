import { z } from 'zod';
import { said } from '../../../printable.ts';
import { language } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';
import { isStage } from '../../stage.ts';
import { handOverParts } from './data.ts';

export const handOverEvents = {
  /** The tablet goes to the client: only the form is on the screen until the practitioner takes it back. */
  'handOver.begun': intent(
    {
      parts: z.array(z.enum(handOverParts)).min(1).max(handOverParts.length),
      language,
      witness: said(120).optional(),
      guardian: said(120).optional(),
    },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
      onlyIf: ({ place }) => isStage(place),
    },
  ),
  'handOver.ended': intent(
    { how: z.enum(['held', 'typed']) },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: false,
      tone: 'normal',
      onlyIf: ({ handOver }) => handOver !== null,
    },
  ),
} as const;
