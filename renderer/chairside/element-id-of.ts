import { fieldById } from '../../shared/session/fields.ts';

/** The element a rule's anchor means: a field key (`fade@VTX`) is a `field-…`; all others are ids of elements themselves. */
export const elementIdOf = (anchor: string): string => {
  const [id = '', zone] = anchor.split('@');
  if (!fieldById.has(id)) return anchor;
  return zone === undefined ? `field-${id}` : `field-${id}-${zone}`;
};
