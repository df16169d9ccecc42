import type { Protocol } from '../protocol/schema.ts';
import type { Instant } from '../time.ts';
import type { Opening } from './opening.ts';
import { nothingAdverse } from './topics/adverse/data.ts';
import type { AdverseData } from './topics/adverse/data.ts';
import { nothingTicked } from './topics/checklist/data.ts';
import type { ChecklistData } from './topics/checklist/data.ts';
import { noColours } from './topics/colour/data.ts';
import type { ColourData } from './topics/colour/data.ts';
import { noConsents } from './topics/consent/data.ts';
import type { ConsentData } from './topics/consent/data.ts';
import { atTheStart } from './topics/course/data.ts';
import type { CourseData } from './topics/course/data.ts';
import { noEmergency } from './topics/emergency/data.ts';
import type { EmergencyData } from './topics/emergency/data.ts';
import { noFacts } from './topics/facts/data.ts';
import type { FactsData } from './topics/facts/data.ts';
import { nothingLookedAt } from './topics/fine-tune/data.ts';
import type { FineTuneData } from './topics/fine-tune/data.ts';
import { noHairline } from './topics/hairline/data.ts';
import type { HairlineData } from './topics/hairline/data.ts';
import { notHandedOver } from './topics/hand-over/data.ts';
import type { HandOverData } from './topics/hand-over/data.ts';
import { nothingAnswered } from './topics/health/data.ts';
import type { HealthData } from './topics/health/data.ts';
import { nothingWiped } from './topics/hygiene/data.ts';
import type { HygieneData } from './topics/hygiene/data.ts';
import type { IdentityData } from './topics/identity/data.ts';
import { noAddenda } from './topics/correction/data.ts';
import type { CorrectionData } from './topics/correction/data.ts';
import { noMixes } from './topics/mix/data.ts';
import type { MixData } from './topics/mix/data.ts';
import { noNeedle } from './topics/needle/data.ts';
import type { NeedleData } from './topics/needle/data.ts';
import { noNotes } from './topics/notes/data.ts';
import type { NotesData } from './topics/notes/data.ts';
import { noCream } from './topics/numbing/data.ts';
import type { NumbingData } from './topics/numbing/data.ts';
import { noPaper } from './topics/paper/data.ts';
import type { PaperData } from './topics/paper/data.ts';
import { noPhotos } from './topics/photos/data.ts';
import type { PhotosData } from './topics/photos/data.ts';
import { noLots } from './topics/stock/data.ts';
import type { StockData } from './topics/stock/data.ts';
import { noZones } from './topics/zones/data.ts';
import type { ZonesData } from './topics/zones/data.ts';

/** Everything known about one session: the replay of its entries, nothing else. Each room owns its slice and alone changes it. */
export interface SessionData
  extends
    FactsData,
    ChecklistData,
    IdentityData,
    HealthData,
    HandOverData,
    ZonesData,
    HairlineData,
    PhotosData,
    ConsentData,
    HygieneData,
    NumbingData,
    EmergencyData,
    ColourData,
    CorrectionData,
    MixData,
    NeedleData,
    FineTuneData,
    StockData,
    PaperData,
    AdverseData,
    NotesData,
    CourseData {
  readonly opening: Opening;
  readonly protocol: Protocol;
  /** Time of the last event: no earlier time can follow. */
  readonly lastAt: Instant;
}

/** A session in which nothing has been said yet. */
export const beginData = (opening: Opening, protocol: Protocol): SessionData => ({
  opening,
  protocol,
  clientFacts: opening.clientFacts,
  lastAt: opening.at,
  ...noFacts,
  ...nothingTicked,
  ...nothingAnswered,
  ...notHandedOver,
  ...noZones,
  ...noHairline,
  ...noPhotos,
  ...noConsents,
  ...nothingWiped,
  ...noCream,
  ...noEmergency,
  ...noColours,
  ...noAddenda,
  ...noMixes,
  ...noNeedle,
  ...nothingLookedAt,
  ...noLots,
  ...noPaper,
  ...nothingAdverse,
  ...noNotes,
  ...atTheStart,
});
