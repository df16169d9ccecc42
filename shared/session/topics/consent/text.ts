import { hairlineBinding } from '../../../photos/hairline.ts';
import type { HairlineDrawing } from '../../../photos/hairline.ts';
import type { SignedId } from '../../../protocol/consent-ids.ts';
import { consentIn, translationOf, zoneIn } from '../../../protocol/in-language.ts';
import { consentPlanIn, waiverSays } from '../../../words/consent-plan.ts';
import { inEnglish } from '../../../words/in-english.ts';
import { andList } from '../../../words/message.ts';
import type { ConsentPlanWords } from '../../../words/consent-plan.ts';
import type { SessionData } from '../../data.ts';
import { numberOf, textOf } from '../facts/read.ts';
import { goalOf, parentOf } from '../zones/read.ts';
import { agreedDrawing } from './read.ts';

/** The very words on the screen when a consent is signed. */
interface ConsentWords {
  readonly consent: SignedId;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly language: string;
  readonly wordingVersion: number;
  /** Of the hairline: shown with the words and signed with them. */
  readonly drawing?: HairlineDrawing;
}

/**
 * The protocol's text, what the country pack adds to it, and the plan or line of this session; the "I agree" stays last. In the
 * protocol's own language unless another is asked for and there is one. `undefined`: no such text.
 */
export const consentWords = (
  data: SessionData,
  consent: SignedId,
  asked?: string,
): ConsentWords | undefined => {
  if (consent === 'patchWaiver') return waiverWords(data, asked ?? data.protocol.language);
  const text = data.protocol.consents.find(({ id }) => id === consent);
  const said = consentIn(data.protocol, consent, asked ?? data.protocol.language);
  if (text === undefined || said === undefined) return undefined;
  const words = consentPlanIn(said.plan);
  const between = [
    ...said.additions,
    ...(consent === 'treatment'
      ? planLines(data, words, said.language)
      : consent === 'hairline'
        ? hairlineLines(data, words)
        : []),
  ];
  const drawing = consent === 'hairline' ? agreedDrawing(data) : undefined;
  return {
    consent,
    title: said.title,
    paragraphs: [...said.paragraphs.slice(0, -1), ...between, ...said.paragraphs.slice(-1)],
    language: said.language,
    wordingVersion: text.wordingVersion,
    ...(drawing === undefined ? {} : { drawing }),
  };
};

/**
 * Going on without a patch test: the studio's words, and which test it is about (brief 2.2). A translation of other words than the
 * studio's present ones is not shown.
 */
const waiverWords = (data: SessionData, asked: string): ConsentWords => {
  const waived = (['patchPigment', 'patchNumbing'] as const).filter(
    (test) => textOf(data, test) === 'waived',
  );
  const { waiver } = data.protocol.patchTest;
  const translated = translationOf(data.protocol, asked)?.patchWaiver;
  const said = translated?.of === waiver ? translated : undefined;
  const about =
    said === undefined
      ? inEnglish(waiverSays.about({ tests: andList(waived.map((test) => waiverSays[test])) }))
      : waived.length === 2
        ? said.both
        : waived[0] === 'patchPigment'
          ? said.pigment
          : said.numbing;
  return {
    consent: 'patchWaiver',
    title: said?.title ?? inEnglish(waiverSays.title),
    paragraphs: [...(waived.length === 0 ? [] : [about]), said?.is ?? waiver],
    language: said === undefined ? data.protocol.language : asked,
    wordingVersion: data.opening.protocol.version,
  };
};

/** What is hashed: a signature is bound to this text, byte for byte, and to the line on its photo where there is one (G4-03). */
export const consentDigestText = ({
  consent,
  language,
  wordingVersion,
  title,
  paragraphs,
  drawing,
}: ConsentWords): string =>
  JSON.stringify([
    'stipple-consent-1',
    consent,
    language,
    wordingVersion,
    title,
    ...paragraphs,
    ...(drawing === undefined ? [] : [hairlineBinding(drawing)]),
  ]);

const planLines = (data: SessionData, words: ConsentPlanWords, language: string): readonly string[] => {
  if (data.zones.length === 0) return [];
  const order = new Map(data.protocol.zones.map(({ code }, index) => [code, index]));
  const zones = data.zones.toSorted(
    (a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size) || (a < b ? -1 : 1),
  );
  return [
    words.heading,
    ...zones.map((zone) => {
      const plan = textOf(data, 'plan', zone);
      const goal = plan === 'treat' ? (goalOf(data, zone) ?? null) : null;
      return words.zone(
        nameIn(data, zone, language),
        plan === undefined ? words.noPlan : (words.plans[plan] ?? plan),
        goal,
        textOf(data, 'planWords', zone) ?? '',
      );
    }),
  ];
};

/** A scar is named with the zone it lies in: agreed is where, not only how many. */
const nameIn = (data: SessionData, zone: string, language: string): string => {
  const parent = parentOf(data, zone);
  const name = zoneIn(data.protocol, zone, language);
  return parent === undefined ? name : `${name} (${zoneIn(data.protocol, parent, language)})`;
};

const hairlineLines = (data: SessionData, words: ConsentPlanWords): readonly string[] => {
  const keep = textOf(data, 'hairlineKeep');
  const height = numberOf(data, 'hairlineGlabellaMm');
  const difference = numberOf(data, 'hairlineDiffMm');
  return [
    ...(keep === undefined ? [] : [words.hairlines[keep] ?? keep]),
    ...(height === undefined ? [] : [words.hairlineHeight(height)]),
    ...(difference === undefined ? [] : [words.hairlineDifference(difference)]),
    ...(agreedDrawing(data) === undefined ? [] : [words.hairlineDrawn]),
  ];
};
