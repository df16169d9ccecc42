import { cardNamed } from '../../../protocol/card-named.ts';
import type { SessionData } from '../../data.ts';
import { numberOf, textOf } from '../facts/read.ts';
import { contactSecondsNeeded } from './contact-rules.ts';

/** How long skin and surfaces have to stay wet, for the clocks on the screen. */
export const contactNeeded = (
  data: SessionData,
): { readonly antisepticSeconds: number | null; readonly surfaceMinutes: number | null } => ({
  antisepticSeconds: contactSecondsNeeded(
    data,
    cardNamed(data, 'antiseptic', textOf(data, 'antiseptic') ?? ''),
  ),
  surfaceMinutes: numberOf(data, 'disinfectantLabelMinutes') ?? null,
});
