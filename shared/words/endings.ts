import { plural } from './requirements/common.ts';

/** Why a session ends before the first needle, in two voices: the record names the reason, the paper never names an illness. */
export const endingWords = {
  reason: (titles: readonly string[]): string => {
    // Titles hold commas of their own.
    const said = `${titles.join('; ')}.`;
    return said.length <= 300 ? said : `${said.slice(0, 297)}…`;
  },
  tooSoon: (days: number, minimum: number): string =>
    `Last needle ${plural(days, 'day')} ago, the wait is ${plural(minimum, 'day')}`,
  notes: {
    wait: 'Today is not the right day for new dots. We talked about the reason. Nothing is lost by waiting.',
    waitDated:
      'Today is too soon for new dots. We talked about the reason. From the day below you are welcome.',
    letter:
      'Before we go on we need a letter from your doctor. It should say that small needle dots on the scalp are fine for you, who wrote it, when, and until when it counts.',
    doctor: 'Please let a doctor look at what we talked about, soon. Until then we add no dots there.',
    laser: 'The old dots should be made lighter first. Then we look again together.',
    age: 'The law sets an age for this work. From the day below you are welcome.',
    talk: 'We take some time and talk again, so that you are happy with it for years.',
  },
} as const;
export type EndingNote = keyof typeof endingWords.notes;
