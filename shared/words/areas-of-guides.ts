import type { helpWords } from './screens/help.ts';
import type { practiceWords } from './screens/practice.ts';
import type { setUpWords } from './screens/set-up.ts';
import type { studioScreen } from './screens/studio.ts';

/** What leads somebody into Stipple: areas of its own, told together. */
export interface GuideAreas {
  readonly help: typeof helpWords;
  readonly practice: typeof practiceWords;
  readonly setUp: typeof setUpWords;
  readonly studioScreen: typeof studioScreen;
}
