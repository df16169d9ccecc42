import { healedSays, needleSays, ratioSays } from '../../shared/people/grades.ts';
import type { ZoneWork } from '../../shared/people/work-record.ts';
import type { LastWork } from '../../shared/session/topics/history/data.ts';

export const shadeSays = ({ recipes }: ZoneWork): string =>
  recipes.map(({ diluentParts }) => ratioSays(diluentParts)).join(', ');
export const needlesSay = ({ needles }: ZoneWork): string => needles.map(needleSays).join('; ');
/** "carbon-black 1 : 12, 3RL, 0.25" */
export const workSays = (work: ZoneWork): string =>
  [
    ...work.recipes.map(({ pigment, diluentParts }) => `${pigment} ${ratioSays(diluentParts)}`),
    needlesSay(work),
  ]
    .filter((part) => part !== '')
    .join(' · ');

export interface WorkLine {
  readonly label: string;
  readonly value: string;
}

/** Shade, needle and healed result as the chair shows them; zones that agree share a line. `healedToday` is what this visit judged. */
export const lastWorkLines = (
  work: Readonly<Record<string, LastWork>>,
  nameOf: (zone: string) => string,
  healedToday: (zone: string) => string,
): readonly WorkLine[] => {
  const zones = Object.keys(work);
  const lines = (title: string, valueOf: (zone: string, done: LastWork) => string): readonly WorkLine[] => {
    const byValue = new Map<string, string[]>();
    for (const zone of zones) {
      const value = valueOf(zone, work[zone] as LastWork);
      byValue.set(value, [...(byValue.get(value) ?? []), nameOf(zone)]);
    }
    return [...byValue]
      .filter(([value]) => value !== '')
      .map(([value, names]) => ({
        label: byValue.size === 1 && zones.length > 1 ? title : `${title}, ${names.join(', ')}`,
        value,
      }));
  };
  return [
    ...lines('Shade', (_zone, done) => shadeSays(done)),
    ...lines('Needle', (_zone, done) => needlesSay(done)),
    ...lines('Healed result', (zone, done) => {
      const today = healedToday(zone);
      return today !== ''
        ? healedSays(today)
        : done.healed === undefined
          ? 'not judged yet'
          : healedSays(done.healed.result);
    }),
  ];
};
