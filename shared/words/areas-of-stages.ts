import type { frameWords } from './screens/footer.ts';
import type { aftercareScreen } from './screens/aftercare.ts';
import type { asBeforeWords } from './screens/as-before.ts';
import type { cleanseScreen } from './screens/cleanse.ts';
import type { applicationScreen } from './screens/application.ts';
import type { cartridgeScreen } from './screens/cartridge.ts';
import type { colourScreen } from './screens/colour.ts';
import type { readingWords, testDotsWords, topUpWords } from './screens/colour-reading.ts';
import type { mixScreen } from './screens/mix.ts';
import type { recipeScreen } from './screens/recipe.ts';
import type { lastVisitScreen } from './screens/last-visit.ts';
import type { symptomScreen } from './screens/symptoms.ts';
import type { creamScreen } from './screens/cream.ts';
import type { fineTuneScreen } from './screens/fine-tune.ts';
import type { numbingScreen, productWords, ringWords } from './screens/numbing.ts';
import type { stationWords } from './screens/station.ts';

/** What the stages from cleanse to aftercare say. */
export interface StageAreas {
  readonly frame: typeof frameWords;
  readonly aftercareScreen: typeof aftercareScreen;
  readonly asBefore: typeof asBeforeWords;
  readonly cleanseScreen: typeof cleanseScreen;
  readonly applicationScreen: typeof applicationScreen;
  readonly cartridgeScreen: typeof cartridgeScreen;
  readonly colourScreen: typeof colourScreen;
  readonly colourReading: typeof readingWords;
  readonly testDots: typeof testDotsWords;
  readonly topUp: typeof topUpWords;
  readonly mixScreen: typeof mixScreen;
  readonly recipeScreen: typeof recipeScreen;
  readonly lastVisitScreen: typeof lastVisitScreen;
  readonly symptomScreen: typeof symptomScreen;
  readonly creamScreen: typeof creamScreen;
  readonly fineTuneScreen: typeof fineTuneScreen;
  readonly numbingProduct: typeof productWords;
  readonly ring: typeof ringWords;
  readonly numbingScreen: typeof numbingScreen;
  readonly station: typeof stationWords;
}
