import { unknownThings } from '../../../words/refusal-words.ts';
import type { AdverseDetails } from '../../../adverse/form.ts';
import { adverseProblem } from '../../../adverse/problems.ts';
import type { Instant } from '../../../time.ts';
import { adverseWords } from '../../../words/adverse.ts';
import type { SessionData } from '../../data.ts';
import { isOpen, listed } from '../../open-rules.ts';
import { badValue, unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import type { Judging, RefuseTables } from '../../room.ts';
import { areDotsThere } from '../needle/read.ts';
import { knownZone } from '../zones/read.ts';

const detailsProblem = (data: SessionData, details: AdverseDetails, at: Instant) => {
  const wrong = adverseProblem(details, data.opening.timeZone, at);
  if (wrong !== undefined) return badValue(wrong.field, wrong.says);
  return details.photos.every((id) => data.photos.some((photo) => photo.id === id))
    ? undefined
    : badValue('photos', adverseWords.unknownPhoto);
};

/** A severe or allergic reaction nobody has decided about. */
const undecided = (data: SessionData, at: Instant, { requirements }: Judging): Refusal | undefined =>
  listed(
    'requirements-open',
    requirements(data, at).filter(
      (one) => one.id === 'G4-06' && one.scope?.startsWith('adverse-') === true && isOpen(one),
    ),
  );

export const adverseRefuses = {
  content: {
    'adverse.noted': (data, { zone, details, pass, at }) =>
      (zone === undefined ? undefined : knownZone(data, zone)()) ??
      (pass === undefined || data.passes.some(({ id }) => id === pass)
        ? undefined
        : unknownItem(unknownThings.pass)) ??
      detailsProblem(data, details, at),
  },
  rules: {
    'pass.started': (data, event, judging) =>
      event.occurredAt !== undefined || data.passes.some(({ id }) => id === event.pass)
        ? undefined
        : undecided(data, event.at, judging),
    'testDots.placed': (data, event, judging) =>
      areDotsThere(data, event) ? undefined : undecided(data, event.at, judging),
    'numbing.applied': (data, event, judging) =>
      event.occurredAt !== undefined || data.numbing.some(({ id }) => id === event.application)
        ? undefined
        : undecided(data, event.at, judging),
  },
} as const satisfies RefuseTables;
