import { fieldById } from '../../shared/session/fields.ts';

/** Names that rules use for a part of the screen, where the part itself is called otherwise. */
const parts: Readonly<Record<string, string>> = {
  questionnaireConfirmed: 'questionnaire-confirm',
  arrivalCream: 'arrival-cream',
  sharpsCount: 'sharps',
  lightChecks: 'lights',
};

/**
 * The element a rule's anchor means: a field key (`fade@VTX`), a health row (`C07`), an item of the checklist, or a part of a screen
 * (`numbing`). Ids of elements themselves pass unchanged.
 */
export const elementIdOf = (anchor: string, items: ReadonlySet<string>): string => {
  const [id = '', zone] = anchor.split('@');
  if (fieldById.has(id)) return zone === undefined ? `field-${id}` : `field-${id}-${zone}`;
  if (/^C\d{2}$/.test(anchor)) return `question-${anchor}`;
  if (items.has(anchor)) return `item-${anchor}`;
  return parts[anchor] ?? anchor;
};
