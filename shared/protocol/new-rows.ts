import { defaultQuestions } from './default/questions/all-rows.ts';
import { defaultToxicitySigns } from './default/safety.ts';
import type { GuardId } from './guards.ts';
import type { OwnConsentId } from './consent-ids.ts';
import type { AftercareLine, InsertReason } from './aftercare-schema.ts';
import type { AftercareTopic } from './aftercare-topics.ts';
import type { ChecklistItem, ConsentText, HealthRow, ProductCard } from './schema.ts';

const shipped = new Set(defaultQuestions.map(({ code }) => code));
/** A question of the studio's own: asked after those that ship, and may go again. */
export const isOwnCode = (code: string): boolean => !shipped.has(code);

const shippedSigns = new Set(defaultToxicitySigns.map(({ id }) => id));
/** A sign of a reaction that the studio added: it may go again. */
export const isOwnSign = (id: string): boolean => !shippedSigns.has(id);

/** The next code that no question has, or had in this draft. */
export const ownQuestionCode = (taken: readonly string[]): string => {
  let number = shipped.size + 1;
  const code = (): string => `C${String(number).padStart(2, '0')}`;
  while (taken.includes(code()) || shipped.has(code())) number += 1;
  return code();
};

const studioOwn = { owner: 'P', basis: 'Des', source: '' } as const;

/** A question as it begins: it is asked of the client, and a yes is gone on with in care until somebody says more. */
export const ownQuestion = (code: string, title: string, action: string, script: string): HealthRow => ({
  code,
  title,
  ask: '',
  outcome: 'caution',
  blocks: [],
  clearance: 'none',
  asked: 'client',
  validForDays: 28,
  action,
  script,
  note: '',
  ...studioOwn,
});

/** What an item of its own feeds, and before which stage it is to be done. */
const ofStage: Readonly<
  Record<ChecklistItem['stage'], readonly [guard: GuardId, before: ChecklistItem['before']]>
> = {
  consultation: ['G1-10', 'cleanseAndNumb'],
  cleanseAndNumb: ['G2-11', 'application'],
  colourMatch: ['G3-08', 'application'],
  application: ['G4-06', 'fineTune'],
  fineTune: ['G5-01', 'aftercare'],
  aftercare: ['G6-05', 'closed'],
};

/** The next name that no item has. */
export const ownItemId = (taken: readonly string[]): string => {
  let number = 1;
  while (taken.includes(`own-${number}`)) number += 1;
  return `own-${number}`;
};

/** An item of a checklist as it begins. */
export const ownItem = (id: string, stage: ChecklistItem['stage'], text: string): ChecklistItem => {
  const [guard, before] = ofStage[stage];
  return { id, text, stage, before, when: 'always', guard, severity: 'soft' };
};

/**
 * The name of a consent that is new in the release after `version`: a number that no earlier release can have given, so that what was
 * signed under a consent that went is never taken for another one.
 */
export const ownConsentId = (version: number, taken: readonly string[]): OwnConsentId => {
  let number = (version + 1) * 100;
  while (taken.includes(`own-${number}`)) number += 1;
  return `own-${number}`;
};

/** A consent as it begins: the client's free choice, until somebody says when it is needed. */
export const ownConsent = (
  id: OwnConsentId,
  language: string,
  title: string,
  ifRefused: string,
): ConsentText => ({ id, title, required: 'never', ifRefused, paragraphs: [], wordingVersion: 1, language });

/** The next name of its own in a list. */
export const ownRowId = ownItemId;

/** A line of the sheet as it begins. */
export const ownTip = (id: string, phase: number): AftercareLine => ({ kind: 'tip', id, phase, text: '' });
export const ownLine = (id: string, kind: 'avoid' | 'allow', topic: AftercareTopic): AftercareLine =>
  kind === 'avoid' ? { kind, id, topic, text: '' } : { kind, id, topic, text: '' };
export const ownInsert = (id: string, when: InsertReason) => ({ when, id, text: '' });

/** A product as it begins: a pigment about which nothing is known yet, and which is in use once somebody says so. */
export const ownProduct = (id: string): ProductCard => ({
  id,
  name: '',
  kind: 'pigment',
  enabled: false,
  actives: [],
  minimumDwellMinutes: null,
  maximumDwellMinutes: null,
  maximumAreaCm2: null,
  maximumGrams: null,
  occlusion: 'unknown',
  prescriptionOnly: false,
  contactSeconds: null,
  dilutionParts: null,
  blockedBy: [],
  cautions: [],
  ...studioOwn,
});
