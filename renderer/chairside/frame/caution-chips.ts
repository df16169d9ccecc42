import type { SessionView } from '../../../shared/session/view.ts';
import type { Message } from '../../../shared/words/message.ts';
import { frameWords } from '../../../shared/words/screens/footer.ts';

interface CautionChip {
  readonly id: string;
  readonly text: Message;
  readonly tone: 'caution' | 'good' | 'stop';
}

/** Health rows in neutral words: the client sits beside this screen, and others may pass. Never a condition's name. */
export const cautionChips = (effects: SessionView['rowEffects']): readonly CautionChip[] => {
  const of = (effect: string): number => Object.values(effects).filter((row) => row.effect === effect).length;
  const chips = [
    { id: 'refuse', count: of('refuse') + of('defer'), says: frameWords.notToday, tone: 'stop' },
    { id: 'needsLetter', count: of('needsLetter'), says: frameWords.letterNeeded, tone: 'caution' },
    { id: 'cleared', count: of('cleared'), says: frameWords.letterOnFile, tone: 'good' },
    { id: 'caution', count: of('caution'), says: frameWords.toMind, tone: 'caution' },
  ] as const;
  return chips.flatMap(({ id, count, says, tone }) =>
    count > 0 ? [{ id, text: says({ count }), tone }] : [],
  );
};
