import type { backupFolder } from './backup.ts';
import type { damageWords } from './damage.ts';
import type { consentPlan, waiverSays } from './consent-plan.ts';
import type { summaryWords } from './summary.ts';
import type { sameClient } from './clients.ts';
import type { clockWords, headlineTexts, kindTitle } from './headline.ts';
import type { launchWords } from './launch.ts';
import type { creamWords } from './numbing.ts';
import type { endingTitle, placeWords } from './places.ts';
import type { paperLetters } from './printing.ts';
import type { productFileSays } from './product-files.ts';
import type { valueWords } from './protocol-values.ts';
import type { protocolScreen } from './screens/protocol.ts';
import type { sourceBases } from './plain-source.ts';
import type { completeLabel, stageTitle, stageWithin } from './stages.ts';
import type { namesOnMap } from './scalp.ts';
import type { stockSays } from './stock.ts';

/** What stages, places and visits are called, and what is said beside them. */
export interface PlaceAreas {
  readonly backupFolder: typeof backupFolder;
  readonly clockNotice: typeof clockWords;
  readonly completeStage: typeof completeLabel;
  readonly consentPlan: typeof consentPlan;
  readonly waiver: typeof waiverSays;
  readonly summary: typeof summaryWords;
  readonly creamNames: typeof creamWords;
  readonly damage: typeof damageWords;
  readonly endings: typeof endingTitle;
  readonly headline: typeof headlineTexts;
  readonly launch: typeof launchWords;
  readonly lotAsked: typeof stockSays;
  readonly paperLetters: typeof paperLetters;
  readonly places: typeof placeWords;
  readonly productFiles: typeof productFileSays;
  readonly protocolScreen: typeof protocolScreen;
  readonly protocolValues: typeof valueWords;
  readonly sameClient: typeof sameClient;
  readonly sourceBases: typeof sourceBases;
  readonly stages: typeof stageTitle;
  readonly stagesWithin: typeof stageWithin;
  readonly zonesOnMap: typeof namesOnMap;
  readonly visitTitles: typeof kindTitle;
}
