import type { ConsentId } from '../protocol/schema.ts';
import { consentPlan } from '../words/consent-plan.ts';
import type { SessionData } from './data.ts';
import { numberOf, textOf, zoneName } from './stages/facts.ts';

/** The very words on the screen when a consent is signed. */
export interface ConsentWords {
  readonly consent: ConsentId;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly language: string;
  readonly wordingVersion: number;
}

/** The protocol's text, what the country pack adds to it, and the plan or line of this session. `undefined`: no such text. */
export const consentWords = (data: SessionData, consent: ConsentId): ConsentWords | undefined => {
  const text = data.protocol.consents.find(({ id }) => id === consent);
  if (text === undefined) return undefined;
  const { title, paragraphs, language, wordingVersion } = text;
  return { consent, title, paragraphs: [...paragraphs, ...additions(data, consent)], language, wordingVersion };
};

/** What is hashed: a signature is bound to this text, byte for byte. */
export const consentDigestText = ({ consent, language, wordingVersion, title, paragraphs }: ConsentWords): string =>
  JSON.stringify(['stipple-consent-1', consent, language, wordingVersion, title, ...paragraphs]);

const additions = (data: SessionData, consent: ConsentId): readonly string[] => {
  if (consent === 'treatment') return [...data.protocol.pack.consentAdditions.map(({ text }) => text), ...planLines(data)];
  if (consent === 'hairline') return hairlineLines(data);
  return [];
};

const planLines = (data: SessionData): readonly string[] => {
  if (data.zones.length === 0) return [];
  const order = new Map(data.protocol.zones.map(({ code }, index) => [code, index]));
  const zones = data.zones.toSorted((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size) || (a < b ? -1 : 1));
  return [
    consentPlan.heading,
    ...zones.map((zone) => {
      const plan = textOf(data, 'plan', zone);
      const goal = plan === 'treat' ? (numberOf(data, 'goalDensity', zone) ?? null) : null;
      return consentPlan.zone(zoneName(data, zone), plan === undefined ? consentPlan.noPlan : (consentPlan.plans[plan] ?? plan), goal, textOf(data, 'planWords', zone) ?? '');
    }),
  ];
};

const hairlineLines = (data: SessionData): readonly string[] => {
  const keep = textOf(data, 'hairlineKeep');
  const height = numberOf(data, 'hairlineGlabellaMm');
  const difference = numberOf(data, 'hairlineDiffMm');
  return [
    ...(keep === undefined ? [] : [consentPlan.hairlines[keep] ?? keep]),
    ...(height === undefined ? [] : [consentPlan.hairlineHeight(height)]),
    ...(difference === undefined ? [] : [consentPlan.hairlineDifference(difference)]),
  ];
};
