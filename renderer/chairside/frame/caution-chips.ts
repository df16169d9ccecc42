import type { SessionView } from '../../../shared/session/view.ts';

export interface CautionChip {
  readonly id: string;
  readonly text: string;
  readonly tone: 'caution' | 'good' | 'stop';
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count} ${many}`;

/** Health rows in neutral words: the client sits beside this screen, and others may pass. Never a condition's name. */
export const cautionChips = (effects: SessionView['rowEffects']): readonly CautionChip[] => {
  const count = (effect: string): number =>
    Object.values(effects).filter((row) => row.effect === effect).length;
  const chips: CautionChip[] = [];
  const add = (id: string, number: number, one: string, many: string, tone: CautionChip['tone']) => {
    if (number > 0) chips.push({ id, text: counted(number, one, many), tone });
  };
  add(
    'refuse',
    count('refuse') + count('defer'),
    'One answer says not today',
    'answers say not today',
    'stop',
  );
  add('needsLetter', count('needsLetter'), 'Letter needed', 'letters needed', 'caution');
  add('cleared', count('cleared'), 'Letter on file', 'letters on file', 'good');
  add('caution', count('caution'), 'One point to mind', 'points to mind', 'caution');
  return chips;
};
