import type { ProductCard } from '../../../protocol/schema.ts';
import type { SessionData } from '../../data.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import { numberOf } from '../facts/read.ts';
import { hygieneSays } from './words.ts';

const higher = (a: number | null, b: number | undefined): number | null =>
  a === null ? (b ?? null) : b === undefined ? a : Math.max(a, b);

/** Seconds the antiseptic has to stay wet: of the card or of the label in hand, whichever is longer; null when neither is known. */
export const contactSecondsNeeded = (data: SessionData, card: ProductCard | undefined): number | null =>
  higher(card?.contactSeconds ?? null, numberOf(data, 'antisepticLabelSeconds'));

/** Kept on for the time of its label, and that time is known (G2-09, hard). */
export const contactGuards = (
  data: SessionData,
  name: string,
  card: ProductCard | undefined,
): readonly Requirement[] => {
  const make = requirementsFor('cleanseAndNumb', 'application');
  const needed = contactSecondsNeeded(data, card);
  const kept = numberOf(data, 'antisepticContactSeconds');
  if (needed === null) {
    return [
      make({
        id: 'G2-09',
        scope: 'label',
        severity: 'hard',
        met: false,
        says: hygieneSays.contactUnknown({ name }),
        anchor: 'antisepticLabelSeconds',
      }),
    ];
  }
  if (kept === undefined) {
    return [
      make({
        id: 'G2-09',
        scope: 'contact',
        severity: 'hard',
        met: false,
        says: hygieneSays.contactOpen({ name }),
        anchor: 'antisepticContactSeconds',
      }),
    ];
  }
  return kept < needed
    ? [
        make({
          id: 'G2-09',
          scope: 'contact',
          severity: 'hard',
          met: false,
          says: hygieneSays.contactShort({ name, seconds: needed }),
          anchor: 'antisepticContactSeconds',
        }),
      ]
    : [];
};

/** Surfaces stayed wet for the minutes of their label (brief 2.5; G2-11). Nothing is asked where nobody has typed them. */
export const surfaceGuards = (data: SessionData): readonly Requirement[] => {
  const needed = numberOf(data, 'disinfectantLabelMinutes');
  const kept = numberOf(data, 'disinfectantMinutes');
  return needed !== undefined && kept !== undefined && kept < needed
    ? [
        requirementsFor(
          'cleanseAndNumb',
          'colourMatch',
        )({
          id: 'G2-11',
          scope: 'surfaces',
          severity: 'soft',
          met: false,
          says: hygieneSays.surfacesShort({ kept, needed }),
          anchor: 'disinfectantMinutes',
        }),
      ]
    : [];
};
