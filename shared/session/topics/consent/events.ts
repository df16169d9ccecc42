import { z } from 'zod';
import { clean, said } from '../../../printable.ts';
import { signedId as consent } from '../../../protocol/consent-ids.ts';
import { key, language, stroke, textHash } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';
import { attesters } from './data.ts';

export const consentEvents = {
  'consent.shown': intent(
    { consent, textHash, language },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'ink.added': intent(
    { consent, pad: key, strokes: z.array(stroke).min(1).max(60) },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'ink.cleared': intent(
    { consent },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'consent.signed': intent(
    {
      consent,
      textHash,
      language,
      method: z.enum(['drawn', 'typed']),
      typedName: said(120).optional(),
      witness: said(120).optional(),
      guardian: said(120).optional(),
    },
    {
      group: 'fact',
      since: 'consultation',
      isWork: true,
      whileClientHolds: true,
      changesPaper: false,
      tone: 'normal',
      afterSign: 'heard',
    },
  ),
  /** Who watched the signing, or agreed for the client, says so: who works here by PIN, anybody else by a signature. */
  'consent.attested': intent(
    { role: z.enum(attesters), name: said(120), strokes: z.array(stroke).min(1).max(60).optional() },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  /** Their ink as it is drawn: what is on the glass is in the record, as the client's is. */
  'attest.inked': intent(
    { role: z.enum(attesters), name: said(120), strokes: z.array(stroke).min(1).max(60) },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'attest.cleared': intent(
    { role: z.enum(attesters), name: said(120) },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'consent.refused': intent(
    { consent, textHash, language, words: clean(200).optional() },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: false,
      tone: 'warning',
    },
  ),
} as const;
