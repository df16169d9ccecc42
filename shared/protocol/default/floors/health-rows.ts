import { changed, down, grows, other, ranked, shrinks, up } from '../../floors/compare.ts';
import type { Row } from '../../floors/compare.ts';

const outcomes = ranked('refuse', 'rule', 'refuseUnlessCleared', 'defer', 'clear', 'caution', 'info');
/** A letter of a specialist says more than one of any doctor. */
const letters: Row['compare'] = (was, is) =>
  was === undefined || (was === 'doctor' && is !== undefined) ? 'stricter' : 'weaker';

/** Fixed in the brief (marked H), by law, or cleared only by the letter that is named there. */
const fixedCodes: readonly (readonly [code: string, source: string])[] = [
  ['C01', 'Law: R39, R35'],
  ['C02', 'Fixed: R14'],
  ['C03', 'Fixed: R14'],
  ['C04', 'Fixed: R14, R23'],
  ['C05', 'Fixed: R14, R15'],
  ['C06', 'Fixed: R14'],
  ['C09', "Fixed: a skin doctor's letter and a test spot that healed flat, brief 10.1"],
  ['C10', "Fixed: a skin doctor's letter, brief 10.1"],
  ['C11', 'Law: label of the creams, R23, R24'],
  ['C36', 'Law: label of the creams, R22, R24'],
  ['C37', 'Grave allergy, R29'],
];

export const healthRows: readonly Row[] = [
  {
    at: 'questions',
    compare: grows,
    floor: 'start',
    source: 'Every question of the list is asked: brief 1.4, 10.1',
  },
  ...fixedCodes.flatMap(([code, source]): Row[] => [
    { at: `questions.${code}.outcome`, compare: outcomes, floor: 'start', source },
    { at: `questions.${code}.blocks`, compare: grows, floor: 'start', source },
    {
      at: `questions.${code}.clearance`,
      compare: ranked('hard', 'soft', 'none'),
      floor: 'start',
      source,
    },
    { at: `questions.${code}.letterFrom`, compare: letters, floor: 'start', source },
    { at: `questions.${code}.needsTestSpot`, compare: ranked(true), floor: 'start', source },
    { at: `questions.${code}.needsReferral`, compare: ranked(true), floor: 'start', source },
    { at: `questions.${code}.validForDays`, compare: down, range: [0, 28], floor: 'start', source },
    // Who says yes depends on the words: nobody can tell whether others reach the same people.
    { at: `questions.${code}.ask`, compare: changed, source },
  ]),
  // The rule of a row is worked out from dates that only this row has.
  { at: 'questions.*.outcome', compare: outcomes, source: 'Brief 1.4' },
  { at: 'questions.*.blocks', compare: grows, source: 'Brief 1.4' },
  { at: 'questions.*.clearance', compare: ranked('hard', 'soft', 'none'), source: 'Brief 1.4' },
  { at: 'questions.*.letterFrom', compare: letters, source: 'Brief 1.4' },
  { at: 'questions.*.needsTestSpot', compare: ranked(true), source: 'Brief 1.4' },
  { at: 'questions.*.needsReferral', compare: ranked(true), source: 'Brief 1.4' },
  { at: 'questions.*.insurer', compare: ranked('excludes', 'covers'), source: 'R71' },
  {
    at: 'questions.*.asked',
    compare: changed,
    floor: 'same',
    source: 'Who answers is part of the question: brief 1.4',
  },
  { at: 'questions.*.validForDays', compare: down, range: [0, 365], source: 'Brief 1.4' },
  ...['title', 'ask', 'askMore', 'action', 'script', 'note'].map((field): Row => ({
    at: `questions.*.${field}`,
    compare: other,
    source: '',
  })),
  { at: 'questions.*.code', compare: changed, source: '' },

  {
    at: 'toxicitySigns',
    compare: grows,
    floor: 'start',
    source: 'Signs of a reaction: brief 2.3, 10.3, R72',
  },
  {
    at: 'toxicitySigns.*.sort',
    compare: ranked('allergic', 'toxic', undefined),
    floor: 'start',
    source: 'Signs of a reaction: brief 10.3',
  },
  { at: 'toxicitySigns.*.*', compare: other, source: '' },

  { at: 'patchTest.severity', compare: ranked('hard', 'asPack'), source: 'Brief 2.2' },
  { at: 'patchTest.covers', compare: ranked('lot', 'family', 'product'), source: 'Brief 2.2' },
  { at: 'patchTest.talkDays', compare: down, range: [0, 365], source: 'Brief 10.4' },
  { at: 'patchTest.waiver', compare: other, source: '' },

  { at: 'incidents.followUpDays', compare: grows, range: [1, 400], source: 'Brief 4.4' },
  { at: 'incidents.callDays', compare: grows, range: [1, 60], source: 'Brief 6.1' },

  // Sources of a country count more than anybody's wish; what its law was not found to say, the studio may find out.
  { at: 'pack.id', compare: changed, floor: 'same', source: 'The country is chosen at the first start' },
  {
    at: 'pack.minimumAgeYears',
    compare: up,
    range: [0, 30],
    floor: 'start',
    source: 'Law: R39, R35',
  },
  { at: 'pack.guardianUnderYears', compare: up, range: [0, 30], source: 'Confirm with your adviser' },
  { at: 'pack.idRequired', compare: ranked(true, false), source: 'R35; confirm with your adviser' },
  {
    at: 'pack.practitionerMayApplyNumbing',
    compare: ranked(false, true),
    source: 'R28; confirm with your adviser',
  },
  { at: 'pack.labelStatementRequired', compare: ranked(true, false), source: 'R32, R33' },
  { at: 'pack.pigmentInformationBefore', compare: ranked(true, false), source: 'R32, R33' },
  { at: 'pack.patchTestSeverity', compare: ranked('hard', 'soft'), source: 'Brief 2.2, R37' },
  { at: 'pack.witnessRequired', compare: ranked(true, false), source: 'Confirm with your adviser' },
  { at: 'pack.recordRetentionYears', compare: up, range: [2, 100], floor: 2, source: 'R35, R37' },
  { at: 'pack.photoRetentionYears', compare: up, range: [2, 100], floor: 2, source: 'R35, R37' },
  { at: 'pack.exposureRetentionYears', compare: up, range: [5, 100], floor: 5, source: 'R36' },
  { at: 'pack.trainingRetentionYears', compare: up, range: [3, 100], floor: 3, source: 'R36' },
  { at: 'pack.stockRetentionYears', compare: up, range: [2, 100], floor: 2, source: 'R35' },
  { at: 'pack.youngKeptToAgeYears', compare: up, range: [18, 60], floor: 18, source: 'Brief 7.1' },
  { at: 'pack.bloodDonationMonths', compare: up, range: [0, 24], source: 'R41, R73' },
  { at: 'pack.bloodDonationWait', compare: other, source: '' },
  { at: 'pack.emergencyNumber', compare: changed, source: 'National emergency number' },
  {
    at: 'pack.consentAdditions',
    compare: grows,
    source: 'Words the law asks for: R32, R35',
  },
  { at: 'pack.consentAdditions.*.*', compare: other, source: '' },
  { at: 'pack.*.isKnown', compare: other, source: '' },
  { at: 'pack.*.rests', compare: other, source: '' },
  { at: 'pack.*', compare: other, source: '' },
  { at: 'lights', compare: grows, source: 'Brief 5.1, R57' },
  { at: 'distancesM', compare: grows, range: [0.1, 20], source: 'Brief 5.1' },
  { at: 'lights.*.*', compare: other, source: '' },
  { at: 'zones', compare: shrinks, source: 'Brief 0.5' },
];
