import { unknownThings } from '../../../words/refusal-words.ts';
import type { SessionData } from '../../data.ts';
import { isLater } from '../../day.ts';
import { wantsReason } from '../../put-right.ts';
import { defined } from '../../recorded.ts';
import { badValue, firstOf, inTheFuture, unknownItem } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { knownZone } from '../zones/read.ts';
import { healthSays } from './words.ts';

const question = (data: SessionData, code: string) => () =>
  data.protocol.questions.some((row) => row.code === code)
    ? undefined
    : unknownItem(unknownThings.healthQuestion({ id: code }));

export const healthRefuses = {
  content: {
    'question.answered': (data, { code, answer, zones, on, note, reason, at }) =>
      firstOf([
        // An operation or an examination may be planned (C31); every other row asks for what was.
        () =>
          on !== undefined &&
          isLater(data, on, at) &&
          data.protocol.questions.find((row) => row.code === code)?.outcome !== 'info'
            ? inTheFuture('on')
            : undefined,
        question(data, code),
        ...(zones ?? []).map((zone) => knownZone(data, zone)),
        () =>
          wantsReason(data, {
            stage: 'consultation',
            before: data.answers[code],
            value: { ...defined({ on, note }), answer, zones: zones ?? [] },
            reason,
          }),
      ]),
    'clearance.recorded': (data, { code, writtenOn, validUntil, testSpotOn, at }) =>
      firstOf([
        () => (isLater(data, writtenOn, at) ? inTheFuture('writtenOn') : undefined),
        question(data, code),
        () =>
          testSpotOn !== undefined && isLater(data, testSpotOn, at) ? inTheFuture('testSpotOn') : undefined,
        () => (validUntil < writtenOn ? badValue('validUntil', healthSays.letterOrder) : undefined),
      ]),
    'referral.given': (data, { code }) => question(data, code)(),
  },
} as const satisfies RefuseTables;
