import { inEnglish } from '../words/in-english.ts';
import { partialDate } from '../aftercare/dates.ts';
import { clockIn } from '../time.ts';
import type { Instant } from '../time.ts';
import { waiverSays } from '../words/consent-plan.ts';
import type { SessionData } from './data.ts';
import type { FieldValue } from './field.ts';
import { fieldById } from './fields.ts';
import type { Names } from './line.ts';
import { momentBeside } from './moment-beside.ts';
import { requirementKey } from './requirement.ts';
import { requirementsOf } from './requirements.ts';
import { zoneName } from './topics/zones/read.ts';
import { choiceText, labelText } from './field-text.ts';

/** A line of the timeline is read at a glance; the entry itself holds all ids. */
const mostRules = 5;

/** Names as the session's own protocol gives them. */
export const namesOf = (data: SessionData): Names => {
  const { protocol, opening } = data;
  const zone = (code: string): string => inEnglish(zoneName(data, code));
  const product = (id: string): string => protocol.products.find((one) => one.id === id)?.name ?? id;
  const date = (partial: string): string => partialDate(partial, protocol.pack.dateOrder);
  return {
    zone,
    date,
    zones: (codes: readonly string[]): string => codes.map(zone).join(', '),
    field: labelText,
    value: (id: string, value: FieldValue): string => valueWords(id, value, { zone, product, date }),
    item: (id: string): string => protocol.checklist.find((one) => one.id === id)?.text ?? id,
    question: (code: string): string => protocol.questions.find((one) => one.code === code)?.title ?? code,
    product,
    consent: (id: string): string =>
      protocol.consents.find((one) => one.id === id)?.title ?? (id === 'patchWaiver' ? waiverSays.title : id),
    sign: (id: string): string => protocol.toxicitySigns.find((one) => one.id === id)?.text ?? id,
    light: (id: string): string => protocol.lights.find((one) => one.id === id)?.name ?? id,
    cream: (id: string): string => {
      const found = data.numbing.find((one) => one.id === id);
      return found === undefined ? 'numbing cream' : product(found.product);
    },
    mix: (id: string): string => data.mixes.find((one) => one.id === id)?.label ?? id,
    passZone: (id: string): string => {
      const found = data.passes.find((one) => one.id === id);
      return found === undefined ? id : zone(found.zone);
    },
    clock: (at: Instant): string => clockIn(opening.timeZone, at),
    momentBeside: (at: Instant, other: Instant): string => inEnglish(momentBeside(data, at, other)),
    /** The sentence of a rule as it stood then; its id when it is gone. */
    rule: (
      requirement: { readonly id: string; readonly scope?: string | undefined },
      at: Instant,
    ): string => {
      const key = requirementKey(requirement);
      return inEnglish(requirementsOf(data, at).find((one) => requirementKey(one) === key)?.says ?? key);
    },
    rules: (keys: readonly string[], at: Instant): string => {
      const says = new Map(requirementsOf(data, at).map((one) => [requirementKey(one), inEnglish(one.says)]));
      const all = [...new Set(keys.map((key) => says.get(key) ?? key))];
      const rest = all.length - mostRules;
      return [...all.slice(0, mostRules), ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' ');
    },
  };
};

const valueWords = (
  id: string,
  value: FieldValue,
  { zone, product, date }: Pick<Names, 'zone' | 'product' | 'date'>,
): string => {
  const def = fieldById.get(id);
  // Where a product is chosen by its card the id of the card is what is kept.
  const label = (one: string): string => choiceText(id, one) ?? product(one);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return def?.unit === undefined ? String(value) : `${value} ${def.unit}`;
  if (typeof value === 'string' && (def?.kind === 'date' || def?.kind === 'partialDate')) return date(value);
  if (typeof value === 'string') return value === '' ? 'nothing' : label(value);
  if (value.length === 0) return 'none';
  return value.map(def?.choices === undefined ? zone : label).join(', ');
};
