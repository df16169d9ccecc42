import type { FieldIssue } from '../../shared/ipc/contract.ts';
import { issueSentence } from '../../shared/ipc/issues.ts';

/** The sentence of a field, also where main names a place inside it (`product.actives.0.percent`). */
export const sayAt = (issues: readonly FieldIssue[], key: string): string | null => {
  const found = issues.find(({ field }) => field.split('.').includes(key));
  return found === undefined ? null : issueSentence(found);
};

/** Issues that no field of the form shows, as one text. */
export const sayElsewhere = (issues: readonly FieldIssue[], keys: readonly string[]): string | null => {
  const others = issues.filter(({ field }) => !field.split('.').some((part) => keys.includes(part)));
  return others.length === 0 ? null : others.map(issueSentence).join(' ');
};
