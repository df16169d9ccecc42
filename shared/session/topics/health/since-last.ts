import type { Answer, LastAnswer } from './data.ts';

/** How today's answer stands to what was said before: nothing is kept silently, each is confirmed or changed (brief 1.4). */
export type SinceLast = 'new' | 'open' | 'same' | 'changed';

const sameText = (a: string | undefined, b: string | undefined): boolean =>
  (a ?? '').trim() === (b ?? '').trim();
const sameZones = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((zone) => b.includes(zone));

export const sinceLast = (last: LastAnswer | undefined, now: Answer | undefined): SinceLast => {
  if (last === undefined) return 'new';
  if (now === undefined) return 'open';
  return last.answer === now.answer &&
    sameZones(last.zones, now.zones) &&
    sameText(last.on, now.on) &&
    sameText(last.note, now.note)
    ? 'same'
    : 'changed';
};
