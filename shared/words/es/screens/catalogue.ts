import { aftercareScreen } from './aftercare.ts';
import { applicationScreen } from './application.ts';
import { asBefore } from './as-before.ts';
import { backupScreen } from './backup.ts';
import { callsScreen } from './calls.ts';
import { countryScreen } from './country.ts';
import { cameraScreen } from './camera.ts';
import { cartridgeScreen } from './cartridge.ts';
import { chairsideScreen } from './chairside.ts';
import { checklist } from './checklist.ts';
import { cleanseScreen } from './cleanse.ts';
import { copyScreen } from './client-copy.ts';
import { clientsScreen } from './clients.ts';
import { clockScreen } from './clock.ts';
import { colourReading, testDots, topUp } from './colour-reading.ts';
import { colourScreen } from './colour.ts';
import { common } from './common.ts';
import { consentScreen } from './consent.ts';
import { consultationScreen } from './consultation.ts';
import { correctScreen } from './correct.ts';
import { creamScreen } from './cream.ts';
import { deskScreen } from './desk.ts';
import { eraseScreen } from './erase.ts';
import { figuresScreen, measureTitles, measureExplains, guardNames } from './figures.ts';
import { fineTuneScreen } from './fine-tune.ts';
import { firstStart } from './first-start.ts';
import { footerScreen, frame } from './footer.ts';
import { hairlineScreen } from './hairline.ts';
import { handOverScreen } from './hand-over.ts';
import { healthScreen } from './health.ts';
import { help } from './help.ts';
import { homeScreen } from './home.ts';
import { incidentsScreen } from './incidents.ts';
import { keepingScreen } from './keeping.ts';
import { keysScreen } from './keys.ts';
import { lastVisitScreen } from './last-visit.ts';
import { missingScreen } from './missing.ts';
import { mixScreen } from './mix.ts';
import { numbingProduct, ring, numbingScreen } from './numbing.ts';
import { packScreen } from './pack.ts';
import { parts } from './parts.ts';
import { patchScreen } from './patch.ts';
import { peopleScreen } from './people.ts';
import { photosScreen } from './photos.ts';
import { practice } from './practice.ts';
import { protocolScreen } from './protocol.ts';
import { putRightScreen } from './put-right.ts';
import { recallScreen } from './recall.ts';
import { recipeScreen } from './recipe.ts';
import { restoreScreen } from './restore.ts';
import { safety } from './safety.ts';
import { saidBackScreen } from './said-back.ts';
import { scan } from './scan.ts';
import { scanner } from './scanner.ts';
import { sessionPlaces, endedScreen } from './session-places.ts';
import { setUp } from './set-up.ts';
import { sheetLanguage } from './sheet-language.ts';
import { station } from './station.ts';
import { stockScreen } from './stock.ts';
import { studioScreen } from './studio.ts';
import { symptomScreen } from './symptoms.ts';
import { hub } from './hub.ts';
import { studios } from './studios.ts';
import { tablets } from './tablets.ts';
import { takeHome } from './take-home.ts';
import { talkScreen } from './talk.ts';
import { zoneMapScreen } from './zone-map.ts';
import { zonesScreen } from './zones.ts';

/** What the screens say. */
export const screens = {
  aftercareScreen,
  applicationScreen,
  asBefore,
  backupScreen,
  callsScreen,
  countryScreen,
  cameraScreen,
  cartridgeScreen,
  chairsideScreen,
  checklist,
  cleanseScreen,
  clientsScreen,
  clockScreen,
  colourReading,
  colourScreen,
  common,
  consentScreen,
  consultationScreen,
  copyScreen,
  correctScreen,
  creamScreen,
  deskScreen,
  endedScreen,
  eraseScreen,
  figuresScreen,
  fineTuneScreen,
  firstStart,
  footerScreen,
  frame,
  guardNames,
  hairlineScreen,
  handOverScreen,
  healthScreen,
  help,
  homeScreen,
  incidentsScreen,
  keepingScreen,
  keysScreen,
  lastVisitScreen,
  measureExplains,
  measureTitles,
  missingScreen,
  mixScreen,
  numbingProduct,
  numbingScreen,
  packScreen,
  parts,
  patchScreen,
  peopleScreen,
  photosScreen,
  practice,
  protocolScreen,
  putRightScreen,
  recallScreen,
  recipeScreen,
  restoreScreen,
  ring,
  safety,
  saidBackScreen,
  scan,
  scanner,
  sessionPlaces,
  setUp,
  sheetLanguage,
  station,
  stockScreen,
  studioScreen,
  symptomScreen,
  hub,
  studios,
  tablets,
  takeHome,
  talkScreen,
  testDots,
  topUp,
  zoneMapScreen,
  zonesScreen,
};
