import type { Protocol } from '../../../protocol/schema.ts';
import type { SessionData } from '../../data.ts';
import { defined, recorded, same } from '../../recorded.ts';
import type { Recorded } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { Answer, HealthData } from './data.ts';

/** Marks what the client gave on the tablet; what was asked aloud carries no mark. */
const byHand = <T>(handOver: SessionData['handOver'], fact: Recorded<T>): Recorded<T> =>
  handOver === null ? fact : { ...fact, onTablet: true };
const isJudged = ({ questions }: Protocol, code: string): boolean =>
  questions.find((row) => row.code === code)?.asked === 'practitioner';

const namesTheSame = (before: Answer | undefined, now: Answer): boolean =>
  before?.answer === now.answer && same(before.zones.toSorted(), now.zones.toSorted());

/** Answers, and letters that answer for them (brief 1.4). */
export const healthReducers: Reduces<
  HealthData,
  'question.answered' | 'questionnaire.confirmed' | 'clearance.recorded' | 'referral.given'
> = {
  'question.answered': ({ answers, questionnaireConfirmed, referrals, handOver, protocol }, event) => {
    const answer = {
      ...defined({ on: event.on, note: event.note }),
      answer: event.answer,
      zones: event.zones ?? [],
    };
    const before = answers[event.code];
    return {
      answers: { ...answers, [event.code]: byHand(handOver, recorded(before, answer, event)) },
      // "Read out and confirmed" was said about other answers: it is asked again. What the practitioner judges is not the client's to confirm.
      questionnaireConfirmed:
        (before !== undefined && same(before.value, answer)) || isJudged(protocol, event.code)
          ? questionnaireConfirmed
          : null,
      // The note for the doctor names the place: about another place it is another note.
      referrals: namesTheSame(before?.value, answer)
        ? referrals
        : Object.fromEntries(Object.entries(referrals).filter(([code]) => code !== event.code)),
    };
  },
  'questionnaire.confirmed': ({ questionnaireConfirmed, handOver }, event) => ({
    questionnaireConfirmed: byHand(handOver, recorded(questionnaireConfirmed, true as const, event)),
  }),
  'clearance.recorded': ({ clearances }, event) => {
    const { code, clinician, writtenOn, validUntil, seen, writer, testSpotOn } = event;
    const letter = { code, clinician, writtenOn, validUntil, seen, ...defined({ writer, testSpotOn }) };
    return { clearances: { ...clearances, [code]: recorded(clearances[code], letter, event) } };
  },
  'referral.given': ({ referrals }, event) => ({
    referrals: { ...referrals, [event.code]: recorded(referrals[event.code], event.how, event) },
  }),
};
