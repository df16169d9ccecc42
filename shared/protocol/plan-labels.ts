import { consentPlan, waiverSays } from '../words/consent-plan.ts';
import { andList } from '../words/message.ts';
import type { Phrase } from '../words/message.ts';
import { protocolScreen } from '../words/screens/protocol.ts';
import type { Translation } from './schema.ts';

type Plan = NonNullable<Translation['plan']>;
/** What each sentence of a plan translates, and what stands in braces in it. */
export const planWords: Readonly<Record<keyof Plan, { readonly of: Phrase; readonly place?: string }>> = {
  heading: { of: consentPlan.heading },
  noPlan: { of: consentPlan.noPlan },
  treat: { of: consentPlan.treat },
  leave: { of: consentPlan.leave },
  lighten: { of: consentPlan.lighten },
  refer: { of: consentPlan.refer },
  goal: { of: consentPlan.goal({ dots: '{dots}' }), place: '{dots}' },
  scar: { of: protocolScreen.planScar({ zone: '{zone}' }), place: '{zone}' },
  keep: { of: consentPlan.keep },
  soften: { of: consentPlan.soften },
  rebuild: { of: consentPlan.rebuild },
  height: { of: consentPlan.height({ mm: '{mm}' }), place: '{mm}' },
  difference: { of: consentPlan.difference({ mm: '{mm}' }), place: '{mm}' },
  drawn: { of: consentPlan.drawn },
};

type Waiver = Omit<NonNullable<Translation['patchWaiver']>, 'of' | 'is'>;
/** What a waiver says around the studio's own words. */
export const waiverWords: Readonly<Record<keyof Waiver, Phrase>> = {
  title: waiverSays.title,
  pigment: waiverSays.about({ tests: waiverSays.patchPigment }),
  numbing: waiverSays.about({ tests: waiverSays.patchNumbing }),
  both: waiverSays.about({ tests: andList([waiverSays.patchPigment, waiverSays.patchNumbing]) }),
};
