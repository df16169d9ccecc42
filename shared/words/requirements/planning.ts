import { plural, someOf } from './common.ts';

export const planningSays = {
  lighten: 'No more pigment here: blurred or blue-green. Suggest lightening or a laser consultation.',
  scarActive: 'The scar is pink or raised: suggest a doctor first.',
  scarYoung: (months: number): string =>
    `The scar is younger than ${months} months, or its age is not known: suggest waiting.`,
  notNeeded: 'Hardly faded and even: not needed yet. Suggest waiting; the client may wish otherwise.',
  asNew: 'Nearly gone: treat as new work, with a lighter first layer, and plan a second visit.',
  lighterHand: 'Go on with a lighter shade and fewer dots.',
  standard: 'A usual touch-up.',
  noZone: 'Choose at least one zone to treat.',
  noPlan: (zone: string): string => `${zone}: choose a plan.`,
  ungraded: (zone: string, labels: readonly string[]): string =>
    `${zone}: ${labels.length} to fill in (${someOf(labels)}).`,
  planned: (count: number): string => `${plural(count, 'zone')} planned with goal and grades.`,
  pastAdding: (zone: string): string =>
    `${zone} is blurred or blue-green: more dots make it worse. Choose another plan, or say why.`,
  noneBlurred: 'No zone to treat is blurred or blue-green.',
  initials: (zone: string): string => `${zone}: let the client put initials to treating it as it is.`,
  raisedScar: (zone: string): string =>
    `${zone} is raised: no needle there without a letter from a skin doctor and a test spot (C09).`,
  raisedScarAsked: (zone: string): string =>
    `${zone} is raised, but the question about raised scars says no. Ask it again (C09).`,
  scarWarning: (zone: string): string => `${zone} is young, pink or raised: it may heal badly.`,
} as const;
