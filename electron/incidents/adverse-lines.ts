import type { JsonValue } from '../../shared/brand.ts';
import type { AdverseRecorded } from '../../shared/adverse/case.ts';
import { materialsOfSession } from '../../shared/adverse/materials.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Line } from '../record-writer.ts';

/** Beside an unwanted event of a session: the same, with its products and lots, as an entry of its own, so that lists and reminders find it without reading sessions. */
export const adverseLinesOf = (
  event: SessionEvent,
  data: SessionData,
): readonly Pick<Line, 'kind' | 'body'>[] => {
  if (event.type !== 'adverse.noted') return [];
  const { event: id, what, plan, zone, details } = event;
  const body: AdverseRecorded = {
    event: id,
    what,
    plan,
    zone: zone ?? null,
    details,
    materials: materialsOfSession(data),
  };
  return [{ kind: 'adverse.recorded', body: body as unknown as JsonValue }];
};
