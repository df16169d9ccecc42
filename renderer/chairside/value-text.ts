import type { Protocol } from '../../shared/protocol/schema.ts';
import type { FieldValue } from '../../shared/session/field.ts';
import { dateText } from '../format-time.ts';
import { choiceLabel, defOf, productName, zoneNames } from './facts.ts';

/** A stored value as a person reads it, a product by the name on its card: "Neutral", "48 cm²", "yes", "May 2023", "Crown, Middle". */
export const valueText = (protocol: Protocol, id: string, value: FieldValue): string => {
  const { kind, choices, unit } = defOf(id);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return unit === undefined ? String(value) : `${value} ${unit}`;
  if (typeof value !== 'string')
    return choices === undefined
      ? zoneNames(protocol, value)
      : value.map((one) => choiceLabel(id, one) || one).join(', ');
  return kind === 'date' || kind === 'partialDate'
    ? dateText(value)
    : choiceLabel(id, value) || productName(protocol, value);
};
