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

const zoneLine =
  (goalOf: (dots: number) => string): ConsentPlanWords['zone'] =>
  (name, plan, goalDensity, words) =>
    `${name}: ${plan}${goalDensity === null ? '' : `, ${goalOf(goalDensity)}`}.${words === '' ? '' : ` ${words}`}`;

/** Sentences that a consent takes from the session itself, so that a changed plan asks for a new signature (G4-03). */
const consentPlan: ConsentPlanWords = {
  heading: 'What we agreed to do today:',
  zone: zoneLine((dots) => `goal ${dots} dots per square centimetre`),
  noPlan: 'not planned yet',
  plans: {
    treat: 'add dots',
    leave: 'leave as it is',
    lighten: 'have it lightened first',
    refer: 'have it looked at first',
  },
  hairlines: {
    keep: 'The hairline stays as it is.',
    soften: 'The hairline is made softer.',
    rebuild: 'The hairline is built up again.',
  },
  hairlineHeight: (mm) => `The hairline starts ${mm} mm above the point between the eyebrows.`,
  hairlineDifference: (mm) => `The left and the right side differ by ${mm} mm.`,
  hairlineDrawn: 'The line is drawn on the photo shown here.',
};

/** A visit without a patch test: what is signed (brief 2.2). */
export const waiverSays = {
  title: 'Without a patch test',
  about: (tests: readonly ('patchPigment' | 'patchNumbing')[]): string =>
    `This is about ${tests.map((test) => (test === 'patchPigment' ? 'the pigment' : 'the numbing cream')).join(' and ')}.`,
  ifRefused: 'Then the test is done first, and the visit waits for it.',
} as const;

/** The same in the words of a translation; English without one. */
export const consentPlanIn = (plan: Translation['plan'] | undefined): ConsentPlanWords =>
  plan === undefined
    ? consentPlan
    : {
        heading: plan.heading,
        zone: zoneLine((dots) => plan.goal.replace('{dots}', String(dots))),
        noPlan: plan.noPlan,
        plans: { treat: plan.treat, leave: plan.leave, lighten: plan.lighten, refer: plan.refer },
        hairlines: { keep: plan.keep, soften: plan.soften, rebuild: plan.rebuild },
        hairlineHeight: (mm) => plan.height.replace('{mm}', String(mm)),
        hairlineDifference: (mm) => plan.difference.replace('{mm}', String(mm)),
        hairlineDrawn: plan.drawn ?? consentPlan.hairlineDrawn,
      };
