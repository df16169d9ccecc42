import { latestDayOf } from '../time.ts';
import type { LocalDate } from '../time.ts';
import type { Message } from '../words/message.ts';
import type { LotFacts } from './lot.ts';
import { stockWords } from './words.ts';

interface LotIssue {
  readonly field: 'expiry' | 'receivedOn' | 'openedOn';
  readonly says: Message;
}

/**
 * Dates that cannot be together, each at its field: opened or received after the expiry, opened before it came, anything in the future.
 * An expiry in the past is true of old stock and may be entered; the lot is then not offered.
 */
export const lotIssues = (
  { expiry, receivedOn, openedOn }: Pick<LotFacts, 'expiry' | 'receivedOn' | 'openedOn'>,
  today: LocalDate,
): readonly LotIssue[] => {
  const last = latestDayOf(expiry);
  const issues: LotIssue[] = [];
  if (receivedOn > today) issues.push({ field: 'receivedOn', says: stockWords.inTheFuture });
  if (openedOn !== undefined) {
    const says = openedIssue(openedOn, receivedOn, last, today);
    if (says !== undefined) issues.push({ field: 'openedOn', says });
  }
  return issues;
};

/** Why a pack cannot have been opened on that day; `last` is the last day of its expiry. */
export const openedIssue = (
  openedOn: string,
  receivedOn: string,
  last: LocalDate | undefined,
  today: LocalDate,
): Message | undefined => {
  if (openedOn > today) return stockWords.inTheFuture;
  if (openedOn < receivedOn) return stockWords.openedBeforeReceived;
  return last !== undefined && openedOn > last ? stockWords.openedAfterExpiry : undefined;
};
