import type { FieldIssue } from '../../shared/ipc/contract.ts';
import { sentences } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';

/** The sentence of a field, also where main names a place inside it (`product.actives.0.percent`). */
export const sayAt = (issues: readonly FieldIssue[], key: string): Phrase | null => {
  const found = issues.find(({ field }) =>
    field.split('.').includes(key === 'gtin' && field.endsWith('.hibc') ? 'hibc' : key),
  );
  return found === undefined ? null : found.says;
};

/** Issues that no field of the form shows, as one text. */
export const sayElsewhere = (issues: readonly FieldIssue[], keys: readonly string[]): Phrase | null => {
  const others = issues.filter(({ field }) => !field.split('.').some((part) => keys.includes(part)));
  return others.length === 0 ? null : sentences(others.map(({ says }) => says));
};
