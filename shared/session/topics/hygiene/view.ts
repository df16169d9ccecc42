import { cardNamed } from '../../../protocol/card-named.ts';
import type { SessionData } from '../../data.ts';
import { numberOf, textOf } from '../facts/read.ts';
import { contactSecondsNeeded } from './contact-rules.ts';
import type { HygieneData } from './data.ts';
import { stationIsSaid, stationOffer } from './station.ts';
import type { StationToday } from './data.ts';

export interface HygieneView extends HygieneData {
  /** How long skin and surfaces have to stay wet, as far as it is known. */
  readonly contactNeeded: {
    readonly antisepticSeconds: number | null;
    readonly surfaceMinutes: number | null;
  };
  /** What was set up earlier today and is not said here yet: one tap takes it over. */
  readonly stationOffer: StationToday | null;
  /** Nothing of the station is left to say. */
  readonly stationIsSaid: boolean;
}

export const hygieneView = (data: SessionData): HygieneView => ({
  contacts: data.contacts,
  hygiene: data.hygiene,
  stationOffer: stationOffer(data),
  stationIsSaid: stationIsSaid(data),
  contactNeeded: {
    antisepticSeconds: contactSecondsNeeded(
      data,
      cardNamed(data, 'antiseptic', textOf(data, 'antiseptic') ?? ''),
    ),
    surfaceMinutes: numberOf(data, 'disinfectantLabelMinutes') ?? null,
  },
});
