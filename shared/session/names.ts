import { commaList, sentences } from '../words/message.ts';
import type { MomentValue, Phrase, Value } from '../words/message.ts';
import { waiverSays } from '../words/consent-plan.ts';
import { heardCream } from '../numbing/heard.ts';
import { creamWords } from '../words/numbing.ts';
import type { SessionData } from './data.ts';
import type { FieldValue } from './field.ts';
import { fieldById } from './fields.ts';
import type { Names } from './line.ts';
import { momentBeside } from './moment-beside.ts';
import { requirementKey } from './requirement.ts';
import { requirementsOf } from './requirements.ts';
import { zoneName } from './topics/zones/read.ts';
import { choiceOf, labelOf } from './field-text.ts';
import { lineWords } from './words.ts';

/** A line of the timeline is read at a glance; the entry itself holds all ids. */
const mostRules = 5;

/** Names as the session's own protocol gives them. */
export const namesOf = (data: SessionData): Names => {
  const { protocol, opening } = data;
  const zone = (code: string): Phrase => zoneName(data, code);
  const product = (id: string): string => protocol.products.find((one) => one.id === id)?.name ?? id;
  return {
    zone,
    date: (day) => ({ day }),
    zones: (codes) => commaList(codes.map(zone)),
    field: labelOf,
    value: (id, value) => valueWords(id, value, { zone, product }),
    item: (id) => protocol.checklist.find((one) => one.id === id)?.text ?? id,
    question: (code) => protocol.questions.find((one) => one.code === code)?.title ?? code,
    product,
    consent: (id) =>
      protocol.consents.find((one) => one.id === id)?.title ?? (id === 'patchWaiver' ? waiverSays.title : id),
    sign: (id) => protocol.toxicitySigns.find((one) => one.id === id)?.text ?? id,
    light: (id) => protocol.lights.find((one) => one.id === id)?.name ?? id,
    cream: (id) => {
      const found = data.numbing.find((one) => one.id === id) ?? heardCream(data, id);
      return found?.product == null ? creamWords.someCream : product(found.product);
    },
    mix: (id) => data.mixes.find((one) => one.id === id)?.label ?? id,
    passZone: (id) => {
      const found = data.passes.find((one) => one.id === id);
      return found === undefined ? id : zone(found.zone);
    },
    clock: (at): MomentValue => ({ at, zone: opening.timeZone, as: 'clock' }),
    momentBeside: (at, other) => momentBeside(data, at, other),
    rule: (requirement, at) => {
      const key = requirementKey(requirement);
      return requirementsOf(data, at).find((one) => requirementKey(one) === key)?.says ?? key;
    },
    rules: (keys, at) => {
      const says = new Map(requirementsOf(data, at).map((one) => [requirementKey(one), one.says]));
      const all = [...new Map(keys.map((key) => said(says.get(key) ?? key))).values()];
      const rest = all.length - mostRules;
      return sentences([
        ...all.slice(0, mostRules),
        ...(rest > 0 ? [lineWords.moreRules({ count: rest })] : []),
      ]);
    },
  };
};

/** Two rules may say the same. */
const said = (says: Phrase): readonly [string, Phrase] => [JSON.stringify(says), says];

const valueWords = (
  id: string,
  value: FieldValue,
  { zone, product }: Pick<Names, 'zone' | 'product'>,
): Value => {
  const def = fieldById.get(id);
  // Where a product is chosen by its card the id of the card is what is kept.
  const label = (one: string): Phrase => choiceOf(id, one) ?? product(one);
  if (typeof value === 'boolean') return lineWords[value ? 'yes' : 'no'];
  if (typeof value === 'number')
    return def?.unit === undefined ? value : lineWords.withUnit({ value, unit: def.unit });
  if (typeof value === 'string' && (def?.kind === 'date' || def?.kind === 'partialDate'))
    return { day: value };
  if (typeof value === 'string') return value === '' ? lineWords.nothing : label(value);
  if (value.length === 0) return lineWords.none;
  return commaList(value.map(def?.choices === undefined ? zone : label));
};
