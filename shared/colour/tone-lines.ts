import type { SessionData } from '../session/data.ts';
import { zoneName } from '../session/topics/zones/read.ts';
import { colourWords, labText } from '../words/colour.ts';
import { tenths } from '../words/counts.ts';
import { expectedOn } from './expected.ts';
import type { Lab } from './lab.ts';
import type { ToneLine } from './page.ts';
import { sampleOf } from './samples.ts';

/** What a mix is expected to heal to in each zone, and whether that is darker than what is there: said of every mix, however it came about. */
export const toneLines = (
  data: SessionData,
  zones: readonly string[],
  masstone: Lab,
  parts: number,
): readonly ToneLine[] =>
  zones.flatMap((zone) => {
    const healed = expectedOn(data, zone, masstone, parts)?.healed;
    if (healed === undefined) return [];
    const there = sampleOf(data.colour.samples, 'smpHealed', zone)?.lab;
    const by = there === undefined ? 0 : there.L - healed.L;
    const darker = by > 0.05;
    const against =
      there === undefined
        ? colourWords.dotsNotRead
        : darker
          ? colourWords.darkerBy({ by: tenths(by) })
          : colourWords.notDarker;
    return [
      {
        zone,
        darker,
        says: colourWords.heals({ zone: zoneName(data, zone), lab: labText(healed), against }),
      },
    ];
  });
