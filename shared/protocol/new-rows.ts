import { defaultQuestions } from './default/questions/all-rows.ts';
import type { GuardId } from './guards.ts';
import type { ChecklistItem, HealthRow } from './schema.ts';

const shipped = new Set(defaultQuestions.map(({ code }) => code));
/** A question of the studio's own: asked after those that ship, and may go again. */
export const isOwnCode = (code: string): boolean => !shipped.has(code);

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
