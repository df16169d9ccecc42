import type { ClientId } from '../brand.ts';
import type { Entry } from '../journal/entry.ts';
import type { AdverseCase, AdverseRecorded, FollowedUp } from './case.ts';

/** The kinds of entry a case is told by; both are sealed with the client's key. */
export const adverseKinds = ['adverse.recorded', 'adverse.followed'] as const;

/** Cases by client and id. Two clients may have events of the same id: ids are made by windows. */
export type CaseBook = Map<string, AdverseCase>;
type CaseEntry = Pick<Entry, 'kind' | 'session' | 'client' | 'at' | 'by' | 'body' | 'stampedAt'>;

export const caseKey = (client: ClientId, event: string): string => `${client} ${event}`;

/** Writes one entry into the book; other kinds are passed over. */
export const tellCase = (
  book: CaseBook,
  { kind, session, client, at, by, body, stampedAt }: CaseEntry,
): void => {
  if (client === undefined) return;
  if (kind === 'adverse.recorded') {
    const { event, what, plan, zone, details, materials } = body as unknown as AdverseRecorded;
    const known = book.get(caseKey(client, event));
    book.set(caseKey(client, event), {
      event,
      what,
      plan,
      zone,
      details,
      materials,
      client,
      session: known?.session ?? session ?? null,
      recordedAt: known?.recordedAt ?? at,
      ...((known === undefined ? stampedAt !== undefined : known.timeDoubtful) && { timeDoubtful: true }),
      changedAt: at,
      by: known?.by ?? by,
      corrections: known === undefined ? 0 : known.corrections + 1,
      followUps: known?.followUps ?? [],
    });
  }
  if (kind === 'adverse.followed') {
    const followed = body as unknown as FollowedUp;
    const known = book.get(caseKey(client, followed.event));
    if (known !== undefined)
      book.set(caseKey(client, followed.event), {
        ...known,
        followUps: [...known.followUps, { ...followed, at, by }],
      });
  }
};
