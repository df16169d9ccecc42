import type { Message } from '../words/message.ts';
import type { Exposure } from '../staff/exposure.ts';
import { clockIn, dateIn } from '../time.ts';
import type { Instant } from '../time.ts';
import { adverseWords } from '../words/adverse.ts';
import type { AdverseDetails } from './form.ts';

interface FormProblem {
  readonly field: string;
  readonly says: Message;
}

const momentOf = (on: string, time: string | undefined): string => `${on} ${time ?? '00:00'}`;
const nowIn = (timeZone: string, now: Instant): string =>
  `${dateIn(timeZone, now)} ${clockIn(timeZone, now)}`;

/** What cannot be true about the dates of an unwanted event, in the studio's calendar; the field and a sentence. */
export const adverseProblem = (
  { onsetOn, onsetTime, closedOn }: AdverseDetails,
  timeZone: string,
  now: Instant,
): FormProblem | undefined => {
  if (momentOf(onsetOn, onsetTime) > nowIn(timeZone, now))
    return { field: 'onsetOn', says: adverseWords.onsetInFuture };
  if (closedOn === undefined) return undefined;
  if (closedOn > dateIn(timeZone, now)) return { field: 'closedOn', says: adverseWords.closedInFuture };
  return closedOn < onsetOn ? { field: 'closedOn', says: adverseWords.closedBeforeOnset } : undefined;
};

/** The same for a needle-stick or splash. */
export const exposureProblem = (
  { on, time, referredOn, referredTime }: Exposure,
  timeZone: string,
  now: Instant,
): FormProblem | undefined => {
  if (momentOf(on, time) > nowIn(timeZone, now)) return { field: 'on', says: adverseWords.exposureInFuture };
  if (referredOn === null) return undefined;
  if (momentOf(referredOn, referredTime ?? undefined) > nowIn(timeZone, now))
    return { field: 'referredOn', says: adverseWords.exposureInFuture };
  return momentOf(referredOn, referredTime ?? '23:59') < momentOf(on, time)
    ? { field: 'referredOn', says: adverseWords.referredBeforeIt }
    : undefined;
};
