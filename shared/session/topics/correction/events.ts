import { z } from 'zod';
import { clean, said } from '../../../printable.ts';
import { isEnding } from '../../stage.ts';
import type { SessionData } from '../../data.ts';
import { key } from '../../event-parts.ts';
import { factIsPrinted, factOfKey } from '../facts/read.ts';
import { changesSheet } from '../health/read.ts';
import { intent } from '../../event-row.ts';
import { correctionFields, correctionParts, thingsOf } from './parts.ts';

const isOver = ({ place }: SessionData): boolean => isEnding(place);

export const correctionEvents = {
  /** A value that was entered wrong, put right with a reason; at work, and signed after the end (brief 0.4). */
  'record.corrected': intent(
    {
      part: z.enum(correctionParts),
      id: key,
      field: z.enum(correctionFields),
      value: clean(400),
      reason: said(300),
    },
    {
      group: 'addendum',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: (data, { part, id, field, value }) => {
        if (part === 'answer') return field === 'answer' && changesSheet(data, id, value);
        if (part !== 'fact') return part !== 'tick';
        const { def, zone } = factOfKey(id);
        return def !== undefined && factIsPrinted(data, def.id, zone);
      },
      tone: 'warning',
      isOffered: (data) => correctionParts.some((part) => thingsOf(data, part).length > 0),
    },
  ),
  /** What belongs to a session that is over, in words; `about`: the entry it corrects or adds to. */
  'record.added': intent(
    { text: said(600), reason: said(300), about: z.number().int().positive().optional() },
    {
      group: 'addendum',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
      onlyIf: isOver,
    },
  ),
} as const;
