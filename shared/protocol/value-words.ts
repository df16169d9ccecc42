import type { Message, Phrase } from '../words/message.ts';
import { valueWords } from '../words/protocol-values.ts';
import type { ProductCard } from './schema.ts';
import { stageTitle } from '../words/stages.ts';

/** What a product is for. */
export const productKindWords: Readonly<Record<ProductCard['kind'], Message>> = {
  numbing: valueWords.productNumbing,
  antiseptic: valueWords.productAntiseptic,
  pigment: valueWords.productPigment,
  diluent: valueWords.productDiluent,
  disinfectant: valueWords.productDisinfectant,
};

type Words = Readonly<Record<string, Phrase>>;

const scopes: Words = {
  session: valueWords.session,
  zone: valueWords.zone,
  numbing: valueWords.numbing,
  antiseptic: valueWords.antiseptic,
  pigment: valueWords.pigment,
};
/** What the codes of a row mean, in the order in which they are offered. */
export const codeWords = {
  'questions.outcome': {
    refuse: valueWords.refuse,
    refuseUnlessCleared: valueWords.refuseUnlessCleared,
    clear: valueWords.clear,
    defer: valueWords.defer,
    caution: valueWords.caution,
    info: valueWords.info,
    rule: valueWords.rule,
  },
  'questions.blocks': scopes,
  'questions.clearance': {
    hard: valueWords.letterHard,
    soft: valueWords.letterSoft,
    none: valueWords.letterNone,
  },
  'questions.letterFrom': {
    skinDoctor: valueWords.skinDoctor,
    surgeon: valueWords.surgeon,
    prescriber: valueWords.prescriber,
    specialist: valueWords.specialist,
    doctor: valueWords.doctor,
  },
  'questions.asked': {
    client: valueWords.client,
    practitioner: valueWords.practitioner,
    computed: valueWords.computed,
  },
  'checklist.severity': { hard: valueWords.hard, soft: valueWords.soft, warn: valueWords.warn },
  'checklist.when': {
    always: valueWords.always,
    numbing: valueWords.withNumbing,
    drawnHairline: valueWords.drawnHairline,
    medicines: valueWords.medicines,
  },
  'checklist.stage': stageTitle,
  'checklist.before': { ...stageTitle, closed: valueWords.closed },
  'consents.required': {
    always: valueWords.always,
    whenNumbing: valueWords.whenNumbing,
    whenHairlineChanges: valueWords.whenHairlineChanges,
    never: valueWords.never,
  },
} as const satisfies Readonly<Record<string, Words>>;
export type CodedField = keyof typeof codeWords;

/** A code of a row in words; undefined where the value is no code. */
export const codeInWords = (path: string, value: unknown): Phrase | undefined => {
  const [list = '', , field = ''] = path.split('.');
  const words: Words | undefined = codeWords[`${list}.${field}` as CodedField];
  return words !== undefined && typeof value === 'string' && Object.hasOwn(words, value)
    ? words[value]
    : undefined;
};
