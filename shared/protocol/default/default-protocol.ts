import { type Protocol } from '../schema.ts';
import { packValueOf, type CountryPack } from '../country-pack.ts';
import { defaultAftercare } from './aftercare.ts';
import { defaultChecklist } from './checklist.ts';
import { dataConsent, hairlineConsent } from './consents/data-and-hairline.ts';
import { numbingConsent } from './consents/numbing.ts';
import { photoConsents } from './consents/photos.ts';
import { treatmentConsent } from './consents/treatment.ts';
import { defaultDistancesM, defaultDueFactors, defaultLights, defaultShadeTable } from './light-and-due.ts';
import { defaultIncidents, defaultPatchTest } from './incidents.ts';
import { arabic } from './languages/arabic.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { polish } from './languages/polish.ts';
import { portuguese } from './languages/portuguese.ts';
import { spanish } from './languages/spanish.ts';
import { defaultLimits } from './limits.ts';
import { countryPacks } from './packs.ts';
import { defaultProducts } from './products/all-cards.ts';
import { defaultQuestions } from './questions/all-rows.ts';
import { defaultEmergencyCard, defaultScripts, defaultToxicitySigns } from './safety.ts';
import { withUsSpelling } from './us-spelling.ts';
import { defaultColour } from './colour.ts';
import { defaultNeedle } from './needle.ts';
import { defaultZones } from './zones.ts';

/** The starting protocol of a studio in that country, version 1. Everything in it may be edited and released again. */
export const defaultProtocol = (packId: CountryPack['id']): Protocol => {
  const pack = countryPacks[packId];
  const english: Protocol = {
    format: 'stipple-protocol-1',
    version: 1,
    language: 'en',
    pack,
    questions: [...defaultQuestions],
    checklist: [...defaultChecklist],
    limits: { ...defaultLimits },
    products: [...defaultProducts],
    consents: [
      treatmentConsent(packValueOf(pack.bloodDonationWait)),
      numbingConsent,
      ...photoConsents,
      dataConsent(packValueOf(pack.recordRetentionYears)),
      hairlineConsent,
    ],
    aftercare: defaultAftercare(pack),
    zones: [...defaultZones],
    lights: defaultLights,
    distancesM: defaultDistancesM,
    dueFactors: [...defaultDueFactors],
    toxicitySigns: defaultToxicitySigns,
    emergencyCard: defaultEmergencyCard(packValueOf(pack.emergencyNumber)),
    shadeTable: defaultShadeTable,
    translations: [spanish, french, german, portuguese, polish, arabic].map((one) => one(pack)),
    incidents: defaultIncidents,
    patchTest: defaultPatchTest,
    scripts: defaultScripts,
    needle: defaultNeedle,
    colour: defaultColour,
  };
  return pack.locale === 'en-US' ? withUsSpelling(english) : english;
};
