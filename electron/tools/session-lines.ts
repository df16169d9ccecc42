import type { BodyOf } from '../../shared/sharing/apart.ts';
import type { SharedSession } from '../../shared/sharing/sessions.ts';
import type { Union } from '../../shared/sharing/union.ts';
import { nameIn } from './union-lines.ts';

/**
 * Every session of the studio, the newest first, on whichever tablets: for whoever audits. How it ended and what was overridden stands in
 * clear; names only where the key of the person is on this tablet.
 */
export const sessionLines = (
  union: Union,
  sessions: readonly SharedSession[],
  bodyOf: BodyOf,
): readonly string[] => {
  const nameOf = nameIn(union);
  const people = namesIn(union, bodyOf);
  const rows = sessions.map((one) => {
    const { opened, ended, recordNumber, session, client, late, takenOver } = one;
    const { sessionKind, practitioner } = (bodyOf(opened) ?? {}) as Readonly<Record<string, unknown>>;
    const { overrides, blocked, notChecked } = (ended === undefined ? {} : (bodyOf(ended) ?? {})) as Readonly<
      Record<string, unknown>
    >;
    const counts = [
      counted(overrides, 'overrides'),
      counted(blocked, 'blocked'),
      counted(notChecked, 'not checked'),
      counted(late.length, 'late entries'),
    ].filter((text) => text !== undefined);
    return {
      at: opened.entry.at,
      text: [
        `${opened.entry.at.slice(0, 16).replace('T', ' ')} UTC`,
        recordNumber ?? session,
        [...new Set([opened, ...takenOver].map(({ chain }) => nameOf(chain.deviceId)))].join(' then '),
        ...(typeof sessionKind === 'string' ? [sessionKind] : []),
        ended === undefined ? 'open' : ended.entry.kind.replace('session.', ''),
        ...counts,
        ...[client, practitioner].flatMap((id) => people.get(String(id)) ?? []),
      ].join(', '),
    };
  });
  return rows
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
    .map(({ text }) => `session: ${text}`);
};

const counted = (value: unknown, what: string): string | undefined =>
  typeof value === 'number' && value > 0 ? `${value} ${what}` : undefined;

/** Last names heard of clients and staff, by id; of nobody who was erased, since no key opens them. */
const namesIn = ({ inOrder }: Union, bodyOf: BodyOf): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const link of inOrder) {
    if (!/^(client|staff)\.(registered|amended)$/.test(link.entry.kind)) continue;
    const { fullName, name, id } = bodyOf(link) ?? {};
    const who = link.entry.client ?? id;
    const called = fullName ?? name;
    if (typeof who === 'string' && typeof called === 'string') names.set(who, called);
  }
  return names;
};
