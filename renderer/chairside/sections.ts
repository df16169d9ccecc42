import { fieldById } from '../../shared/session/fields.ts';
import type { StageId } from '../../shared/session/stage.ts';
import type { Message } from '../../shared/words/message.ts';
import { consultationScreen } from '../../shared/words/screens/consultation.ts';

/** Consultation is long: one part of it at a time. Every other stage is one page. */
const parts = ['identity', 'health', 'history', 'zones', 'patch', 'photos', 'outcome'] as const;
export type ConsultationSection = (typeof parts)[number];

export const consultationSections: readonly { readonly id: ConsultationSection; readonly title: Message }[] =
  parts.map((id) => ({ id, title: consultationScreen[id] }));

const sectionOfGroup: Readonly<Record<string, ConsultationSection>> = {
  visit: 'identity',
  history: 'history',
  scalp: 'history',
  lifestyle: 'history',
  zone: 'zones',
  hairline: 'zones',
  patchTest: 'patch',
};

/** Items of the consultation's checklist stand in the section they belong to; one a studio adds stands in the last. */
const sectionOfItem: Readonly<Record<string, ConsultationSection>> = {
  'past-records-open': 'identity',
  'questions-asked-aloud': 'health',
  'medicines-looked-through': 'health',
  'scalp-magnified': 'history',
  'outcomes-explained': 'zones',
  'plan-agreed': 'zones',
  'hairline-shown': 'zones',
  'patch-test-limits-said': 'patch',
};
export const itemSection = (item: string): ConsultationSection => sectionOfItem[item] ?? 'outcome';

const sectionOfPart: Readonly<Record<string, ConsultationSection>> = {
  client: 'identity',
  practitioner: 'identity',
  questionnaire: 'health',
  'questionnaire-confirm': 'health',
  zones: 'zones',
  photos: 'photos',
  'hairline-drawing': 'zones',
  consents: 'patch',
};

/** The part that comes after; none after the last. */
export const partAfter = (section: string): (typeof consultationSections)[number] | undefined =>
  consultationSections[consultationSections.findIndex(({ id }) => id === section) + 1];

export const firstSection = (stage: StageId): string => (stage === 'consultation' ? 'identity' : '');

/** The section in which an element of that id is drawn. */
export const sectionOf = (stage: StageId, elementId: string): string => {
  if (stage !== 'consultation') return '';
  const named = /^section-(.+)$/.exec(elementId)?.[1];
  if (named !== undefined) return named;
  if (/^(question|letter|referral)-/.test(elementId)) return 'health';
  if (elementId.startsWith('consent-')) return 'patch';
  if (elementId.startsWith('zone-')) return 'zones';
  const item = /^item-(.+)$/.exec(elementId)?.[1];
  if (item !== undefined) return itemSection(item);
  const field = /^field-([A-Za-z]+)/.exec(elementId)?.[1];
  const group = field === undefined ? undefined : fieldById.get(field)?.group;
  return (group === undefined ? undefined : sectionOfGroup[group]) ?? sectionOfPart[elementId] ?? 'identity';
};
