import type { Protocol } from '../../shared/protocol/schema.ts';
import type { FieldValue } from '../../shared/session/field.ts';
import { commaList } from '../../shared/words/message.ts';
import type { Value } from '../../shared/words/message.ts';
import { chairsideScreen as words } from '../../shared/words/screens/chairside.ts';
import { choiceLabel, defOf, productName, zoneNames } from './facts.ts';

/** A stored value as a person reads it, a product by the name on its card: "Neutral", "48 cm²", "yes", "May 2023", "Crown, Middle". */
export const valueText = (protocol: Protocol, id: string, value: FieldValue): Value => {
  const { kind, choices, unit } = defOf(id);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return unit === undefined ? value : words.withUnit({ value, unit });
  if (typeof value !== 'string')
    return choices === undefined
      ? zoneNames(protocol, value)
      : commaList(value.map((one) => choiceLabel(id, one) || one));
  return kind === 'date' || kind === 'partialDate'
    ? { day: value }
    : choiceLabel(id, value) || productName(protocol, value);
};
