import { z } from 'zod';
import type { AuthorId, ClientId, SessionId } from '../brand.ts';
import { clean, said } from '../printable.ts';
import type { Instant } from '../time.ts';
import { adverseDetails, calendarDay } from './form.ts';
import type { AdverseDetails } from './form.ts';

/** A product that touched this client, with its lot: what a recall and a report to the supplier need. */
export interface Material {
  readonly use:
    'pigment' | 'diluent' | 'cartridge' | 'numbing' | 'antiseptic' | 'cleanser' | 'disinfectant' | 'given';
  readonly product: string;
  readonly lot: string;
}

/** Body of `adverse.recorded`: the whole form each time; said again under the same id, it is a correction and the old one stays. */
export interface AdverseRecorded {
  readonly event: string;
  readonly what: string;
  readonly plan: string;
  readonly zone: string | null;
  readonly details: AdverseDetails;
  readonly materials: readonly Material[];
}

/** Body of `adverse.followed`. */
export interface FollowedUp {
  readonly event: string;
  readonly on: string;
  readonly words: string;
}

/** One unwanted event with everything that was said of it since. */
export interface AdverseCase extends AdverseRecorded {
  readonly client: ClientId;
  /** The visit it belongs to; null where it is not known. */
  readonly session: SessionId | null;
  readonly recordedAt: Instant;
  /** By a clock that was put right afterwards. */
  readonly timeDoubtful?: boolean;
  readonly changedAt: Instant;
  readonly by: AuthorId;
  readonly corrections: number;
  readonly followUps: readonly (FollowedUp & { readonly at: Instant; readonly by: AuthorId })[];
}

const zone = z.string().regex(/^(FHL|TMP-[LR]|TPT-[LR]|FRO|MID|VTX|PAR-[LR]|OCC|NAP|SCR-\d{1,2})$/);
const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,40}$/);

/** What the window sends about an event outside a running session: from a completed one, or from the client's page. */
export const adverseOrder = z.strictObject({
  event: key,
  what: said(400),
  plan: clean(400),
  zone: zone.nullable(),
  details: adverseDetails,
});
export const followUpOrder = z.strictObject({ event: key, on: calendarDay, words: said(400) });
