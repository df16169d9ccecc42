import { inEnglish } from './in-english.ts';
import { messages } from './message.ts';
import type { Translation } from '../protocol/schema.ts';

export interface ConsentPlanWords {
  readonly heading: string;
  readonly zone: (name: string, plan: string, goalDensity: number | null, words: string) => string;
  readonly noPlan: string;
  readonly plans: Readonly<Record<string, string>>;
  readonly hairlines: Readonly<Record<string, string>>;
  readonly hairlineHeight: (mm: number) => string;
  readonly hairlineDifference: (mm: number) => string;
  readonly hairlineDrawn: string;
}

/** Sentences that a consent takes from the session itself, so that a changed plan asks for a new signature (G4-03). */
export const consentPlan = messages('consentPlan', {
  heading: 'What we agreed to do today:',
  goal: 'goal {dots} dots per square centimetre',
  noPlan: 'not planned yet',
  treat: 'add dots',
  leave: 'leave as it is',
  lighten: 'have it lightened first',
  refer: 'have it looked at first',
  keep: 'The hairline stays as it is.',
  soften: 'The hairline is made softer.',
  rebuild: 'The hairline is built up again.',
  height: 'The hairline starts {mm} mm above the point between the eyebrows.',
  difference: 'The left and the right side differ by {mm} mm.',
  drawn: 'The line is drawn on the photo shown here.',
});

/** A visit without a patch test: what is signed (brief 2.2). */
export const waiverSays = messages('waiver', {
  title: 'Without a patch test',
  about: 'This is about {tests}.',
  patchPigment: 'the pigment',
  patchNumbing: 'the numbing cream',
  ifRefused: 'Then the test is done first, and the visit waits for it.',
});

const zoneLine =
  (goalOf: (dots: number) => string): ConsentPlanWords['zone'] =>
  (name, plan, goalDensity, words) =>
    `${name}: ${plan}${goalDensity === null ? '' : `, ${goalOf(goalDensity)}`}.${words === '' ? '' : ` ${words}`}`;

/** What is signed is a text: in the words of a translation, and in English, as the protocol's own consents are, without one. */
export const consentPlanIn = (plan: Translation['plan'] | undefined): ConsentPlanWords =>
  plan === undefined
    ? {
        heading: inEnglish(consentPlan.heading),
        zone: zoneLine((dots) => inEnglish(consentPlan.goal({ dots }))),
        noPlan: inEnglish(consentPlan.noPlan),
        plans: saidOf(['treat', 'leave', 'lighten', 'refer']),
        hairlines: saidOf(['keep', 'soften', 'rebuild']),
        hairlineHeight: (mm) => inEnglish(consentPlan.height({ mm })),
        hairlineDifference: (mm) => inEnglish(consentPlan.difference({ mm })),
        hairlineDrawn: inEnglish(consentPlan.drawn),
      }
    : {
        heading: plan.heading,
        zone: zoneLine((dots) => plan.goal.replace('{dots}', String(dots))),
        noPlan: plan.noPlan,
        plans: { treat: plan.treat, leave: plan.leave, lighten: plan.lighten, refer: plan.refer },
        hairlines: { keep: plan.keep, soften: plan.soften, rebuild: plan.rebuild },
        hairlineHeight: (mm) => plan.height.replace('{mm}', String(mm)),
        hairlineDifference: (mm) => plan.difference.replace('{mm}', String(mm)),
        hairlineDrawn: plan.drawn ?? inEnglish(consentPlan.drawn),
      };

type Choice = 'treat' | 'leave' | 'lighten' | 'refer' | 'keep' | 'soften' | 'rebuild';
const saidOf = (ids: readonly Choice[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, inEnglish(consentPlan[id])]));
