import { clockIn, instantIn, latestDayOf } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import type { FieldDef, FieldValue } from '../../field.ts';
import { sessionDay } from '../../day.ts';
import { isEnding } from '../../stage.ts';
import { factOfKey, factProblem } from '../facts/read.ts';
import type { LotRole } from '../../../stock/facts.ts';

/**
 * What went on or into the skin: wrong there, it is wrong on paper and in a recall. And, once the session is over, what was said about
 * the client's health, what was ticked off and what was entered.
 */
export const correctionParts = ['cream', 'mix', 'cartridge', 'answer', 'tick', 'fact'] as const;
export type CorrectionPart = (typeof correctionParts)[number];

export const correctionFields = [
  'product',
  'lot',
  'expiry',
  'grams',
  'areaCm2',
  'onAt',
  'offAt',
  'manufacturer',
  'pigment',
  'pigmentLot',
  'pigmentExpiry',
  'pigmentMl',
  'diluentLot',
  'diluentExpiry',
  'diluentMl',
  'answer',
  'on',
  'note',
  'ticked',
  'value',
] as const;
export type CorrectionField = (typeof correctionFields)[number];

/** `clock`: hours and minutes of the session's day. `fact`: as its own field is. `role`: the lot that the ledger is asked about. */
export interface Correctable {
  readonly kind:
    'text' | 'words' | 'number' | 'partialDate' | 'clock' | 'product' | 'answer' | 'tick' | 'fact';
  readonly most?: number;
  readonly role?: LotRole;
}

/** One row for each value that can be put right. */
export const correctables: Readonly<
  Record<CorrectionPart, Readonly<Partial<Record<CorrectionField, Correctable>>>>
> = {
  cream: {
    product: { kind: 'product' },
    lot: { kind: 'text', most: 40, role: 'numbing' },
    expiry: { kind: 'partialDate' },
    grams: { kind: 'number', most: 500 },
    areaCm2: { kind: 'number', most: 1000 },
    onAt: { kind: 'clock' },
    offAt: { kind: 'clock' },
  },
  mix: {
    manufacturer: { kind: 'text', most: 80 },
    pigment: { kind: 'text', most: 80 },
    pigmentLot: { kind: 'text', most: 40, role: 'pigment' },
    pigmentExpiry: { kind: 'partialDate' },
    pigmentMl: { kind: 'number', most: 20 },
    diluentLot: { kind: 'text', most: 40, role: 'diluent' },
    diluentExpiry: { kind: 'partialDate' },
    diluentMl: { kind: 'number', most: 20 },
  },
  cartridge: {
    manufacturer: { kind: 'text', most: 80 },
    lot: { kind: 'text', most: 40, role: 'cartridge' },
    expiry: { kind: 'partialDate' },
  },
  answer: {
    answer: { kind: 'answer' },
    on: { kind: 'partialDate' },
    note: { kind: 'words', most: 400 },
  },
  tick: { ticked: { kind: 'tick' } },
  fact: { value: { kind: 'fact' } },
};

export const answerChoices = ['yes', 'no', 'unsure'] as const;
export const tickChoices = ['done', 'notDone'] as const;
export const yesNoChoices = ['yes', 'no'] as const;

type Things = Readonly<Record<string, unknown>> & { readonly id: string };
/** Everything of that part that really was there. */
export const thingsOf = (data: SessionData, part: CorrectionPart): readonly Things[] => {
  switch (part) {
    case 'cream':
      return data.numbing as unknown as readonly Things[];
    case 'mix':
      return data.mixes as unknown as readonly Things[];
    case 'cartridge':
      return data.cartridges.filter(({ undone }) => undone !== true) as unknown as readonly Things[];
    case 'answer':
      return answersToCorrect(data);
    case 'tick':
      return isEnding(data.place) ? ticksToCorrect(data) : [];
    case 'fact':
      return isEnding(data.place) ? factsToCorrect(data) : [];
  }
};

/** While it goes on a question is answered anew where it is asked; once it is over what was said is put right here, row by row. */
const answersToCorrect = ({ place, protocol, answers }: SessionData): readonly Things[] =>
  isEnding(place)
    ? protocol.questions.flatMap(({ code }) => {
        const said = answers[code]?.value;
        return said === undefined ? [] : [{ id: code, ...said }];
      })
    : [];

/** What somebody ticked or took back; what a clock or another entry proved is put right there. */
const ticksToCorrect = ({ protocol, ticks }: SessionData): readonly Things[] =>
  protocol.checklist.flatMap(({ id }) => {
    const tick = ticks[id];
    return tick === undefined ? [] : [{ id, ticked: tick.value ? 'done' : 'notDone' }];
  });

/** One value each. Of several chosen together there is no one right value: those are said in words. */
const factsToCorrect = ({ fields }: SessionData): readonly Things[] =>
  Object.entries(fields).flatMap(([id, { value }]) => {
    const { def } = factOfKey(id);
    return def === undefined || typeof value === 'object'
      ? []
      : [{ id, value: typeof value === 'boolean' ? (value ? 'yes' : 'no') : value }];
  });

/** What of a thing can be put right now: a day and words belong to an answer that is not "no". */
export const fieldsOf = (data: SessionData, part: CorrectionPart, id: string): readonly CorrectionField[] => {
  const fields = Object.keys(correctables[part]) as readonly CorrectionField[];
  return part === 'answer' && data.answers[id]?.value.answer === 'no'
    ? fields.filter((field) => field === 'answer')
    : fields;
};

/** As it is typed and shown; `null`: nothing stands there. */
export const standingValue = (
  data: SessionData,
  part: CorrectionPart,
  id: string,
  field: CorrectionField,
): string | null => {
  const value = thingsOf(data, part).find((one) => one.id === id)?.[field];
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  return correctables[part][field]?.kind === 'clock'
    ? clockIn(data.opening.timeZone, value as never)
    : String(value);
};

/** What was typed, as the session keeps it; `undefined` where it is no such value. */
export const readValue = (
  data: SessionData,
  {
    part,
    id,
    field,
  }: { readonly part: CorrectionPart; readonly id: string; readonly field: CorrectionField },
  typed: string,
): FieldValue | undefined => {
  const row = correctables[part][field];
  const text = typed.trim();
  if (row === undefined || text === '') return undefined;
  switch (row.kind) {
    case 'number': {
      const number = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : undefined;
      return number === undefined || number <= 0 || number > (row.most ?? 0) ? undefined : number;
    }
    case 'partialDate':
      return latestDayOf(text) === undefined ? undefined : text;
    case 'clock':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
        ? instantIn(data.opening.timeZone, `${sessionDay(data)}T${text}`)
        : undefined;
    case 'product':
      return data.protocol.products.some(({ id, kind }) => id === text && kind === 'numbing')
        ? text
        : undefined;
    case 'answer':
      return answerChoices.find((one) => one === text);
    case 'tick':
      return tickChoices.find((one) => one === text);
    case 'fact':
      return readFact(id, text);
    default:
      return text.length > (row.most ?? 0) ? undefined : text;
  }
};

/** As its own field reads it, in what is allowed there. */
const readFact = (id: string, text: string): FieldValue | undefined => {
  const { def } = factOfKey(id);
  if (def === undefined) return undefined;
  const value = valueOfKind(def.kind, text);
  return value === undefined || factProblem(def, value) !== undefined ? undefined : value;
};
const valueOfKind = (kind: FieldDef['kind'], text: string): FieldValue | undefined => {
  if (kind === 'number') return /^-?\d{1,6}(\.\d{1,4})?$/.test(text) ? Number(text) + 0 : undefined;
  if (kind !== 'yesNo') return text;
  return text === 'yes' ? true : text === 'no' ? false : undefined;
};
