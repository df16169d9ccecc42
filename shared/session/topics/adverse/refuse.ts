import type { AdverseDetails } from '../../../adverse/form.ts';
import { adverseProblem } from '../../../adverse/problems.ts';
import type { Instant } from '../../../time.ts';
import { adverseWords } from '../../../words/adverse.ts';
import type { SessionData } from '../../data.ts';
import { badValue, unknownItem } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { knownZone } from '../zones/read.ts';

const detailsProblem = (data: SessionData, details: AdverseDetails, at: Instant) => {
  const wrong = adverseProblem(details, data.opening.timeZone, at);
  if (wrong !== undefined) return badValue(wrong.field, wrong.says);
  return details.photos.every((id) => data.photos.some((photo) => photo.id === id))
    ? undefined
    : badValue('photos', adverseWords.unknownPhoto);
};

export const adverseRefuses = {
  content: {
    'adverse.noted': (data, { zone, details, pass, at }) =>
      (zone === undefined ? undefined : knownZone(data, zone)()) ??
      (pass === undefined || data.passes.some(({ id }) => id === pass)
        ? undefined
        : unknownItem('such pass')) ??
      (details === undefined ? undefined : detailsProblem(data, details, at)),
  },
} as const satisfies RefuseTables;
