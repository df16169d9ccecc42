import type { Link } from '../../shared/sharing/chains.ts';
import { clocksApart } from '../../shared/sharing/clocks.ts';
import type { Merged } from '../../shared/sharing/merged.ts';
import { isWhole, usesOf } from '../../shared/sharing/recall.ts';
import type { SharedSession } from '../../shared/sharing/sessions.ts';
import { numberedAlike, openTwice } from '../../shared/sharing/sessions.ts';
import type { Union } from '../../shared/sharing/union.ts';
import { fingerprintOf } from '../vault/device-key.ts';

/** The union in lines of text: tablets first, then what is not right, then what a person has to choose. */
export const unionLines = (union: Union, told: Merged, lot: string | undefined): readonly string[] => {
  const { heard, inOrder } = union;
  const nameOf = nameIn(union);
  return [
    `union: ${heard.length} ${heard.length === 1 ? 'tablet' : 'tablets'}, ${inOrder.length} entries`,
    ...heard.map(
      ({ tablet, entries, lastAt, behind }) =>
        `tablet ${tablet.name} (${fingerprintOf(tablet.publicKey)}): ${entries} entries, last heard ${lastAt ?? 'never'}${
          behind === undefined ? '' : `; another tablet knows its entries up to ${behind}, which are not here`
        }${tablet.isRevoked ? '; taken out of the studio' : ''}`,
    ),
    ...troubles(union, nameOf),
    ...sessionLines(told.sessions, nameOf),
    ...erasureLines(told),
    ...choices(told, nameOf),
    ...(lot === undefined ? [] : recallLines(union, lot, nameOf)),
  ];
};

type NameOf = (deviceId: string) => string;
export const nameIn =
  ({ heard }: Union): NameOf =>
  (deviceId) => {
    const name = heard.find(({ tablet }) => tablet.deviceId === deviceId)?.tablet.name;
    return name === undefined ? `device ${deviceId}` : `tablet ${name}`;
  };
const place = ({ chain, entry }: Link, nameOf: NameOf): string =>
  `${nameOf(chain.deviceId)} entry ${entry.seq}`;

/** What does not fit, a line each. */
export const troubles = (
  { forks, strangers, afterRevocation, refused, waiting, newer, inOrder }: Union,
  nameOf: NameOf,
): readonly string[] => [
  ...clocksApart({ inOrder }).map(
    ({ ahead, behind, bySeconds }) =>
      `clocks: ${nameOf(ahead)} is at least ${Math.round(bySeconds / 60)} min ahead of ${nameOf(behind)}: set the wrong one right before the next session`,
  ),
  ...forks.map(
    ({ chain, after, ends }) =>
      `fork: ${ends.length} went on as ${nameOf(chain.deviceId)} after its entry ${after?.entry.seq ?? 0}: a copied disk, or an old tablet that turned up again. All of it is kept`,
  ),
  ...strangers.map(
    ({ deviceId, links }) =>
      `stranger: device ${deviceId} with ${links.length} entries; nobody enrolled it, and nothing of it counts`,
  ),
  ...(afterRevocation.length === 0
    ? []
    : [
        `kept apart: ${afterRevocation.length} entries that a tablet wrote after it was taken out of the studio`,
      ]),
  ...refused.map(({ why, seq, source }) =>
    why === 'newer'
      ? `newer: a line in ${source || 'this tablet'} is of a newer Stipple: update this tablet; the line is kept`
      : `refused: ${seq === null ? 'a line' : `entry ${seq}`} in ${source || 'this tablet'}: ${why}`,
  ),
  ...(waiting.length === 0
    ? []
    : [
        `waiting: ${waiting.length} entries whose beginning or mark is not here, the first with number ${waiting[0]?.entry.seq}`,
      ]),
  ...(newer.length === 0
    ? []
    : [`newer: ${newer.length} entries of a kind that this version does not know: update this tablet`]),
];

const sessionLines = (sessions: readonly SharedSession[], nameOf: NameOf): readonly string[] => {
  const named = ({ session, recordNumber }: SharedSession): string => recordNumber ?? session;
  return [
    `sessions: ${sessions.length}, ${sessions.filter(({ ended }) => ended === undefined).length} open`,
    ...sessions
      .filter(({ ended }) => ended === undefined)
      .map((one) => `open: ${named(one)} on ${nameOf(one.writer)}`),
    ...sessions.flatMap((one) => [
      ...one.takenOver.map((over) => `taken over: ${named(one)} at ${place(over, nameOf)}`),
      ...(one.isContested
        ? [`contested: ${named(one)} was taken over by two tablets; ${nameOf(one.writer)} holds it`]
        : []),
      ...(one.late.length === 0
        ? []
        : [
            `late: ${one.late.length} entries of ${named(one)} by a tablet that did not hold it; they may tighten, never loosen`,
          ]),
    ]),
    ...openTwice(sessions).map((group) => `open twice: one client, ${group.map(named).join(', ')}`),
    ...numberedAlike(sessions).map(
      (group) => `one number: ${named(group[0] as SharedSession)} stands on ${group.length} sessions`,
    ),
  ];
};

const erasureLines = ({ erasures, photosDestroyed, left }: Merged): readonly string[] => [
  ...erasures
    .filter(({ isDraft }) => !isDraft)
    .map(
      ({ client, confirmed, missing, revoked }) =>
        `erased: client ${client}; confirmed by tablet ${confirmed.join(', ') || 'none yet'}${
          missing.length === 0 ? '' : `; not yet by ${missing.join(', ')}`
        }${revoked.length === 0 ? '' : `; ${revoked.join(', ')} was taken out before and may still hold it`}`,
    ),
  ...(photosDestroyed.size === 0 ? [] : [`photos destroyed: ${photosDestroyed.size}`]),
  ...(left.size === 0 ? [] : [`left the studio: ${left.size}`]),
];

const choices = (
  { clientsApart, othersApart, maybeOne, releasesApart, samplesApart, lots }: Merged,
  nameOf: NameOf,
): readonly string[] => [
  ...[...clientsApart, ...othersApart].map(
    ({ who, field, values }) =>
      `to choose: ${field} of ${who}, written ${values.length} ways: ${values.map(({ from }) => place(from, nameOf)).join(', ')}`,
  ),
  ...maybeOne.map(({ clients, by }) => `perhaps one person: ${clients.join(' and ')} (${by})`),
  ...(releasesApart.length === 0
    ? []
    : [
        `to choose: protocols released apart: ${releasesApart.map((link) => place(link, nameOf)).join(', ')}`,
      ]),
  ...(samplesApart.length === 0
    ? []
    : [`to choose: samples drawn apart: ${samplesApart.map((link) => place(link, nameOf)).join(', ')}`]),
  ...lots.map(({ lot, status, quantity, expiry }) => `lot ${lot}: ${status}, ${quantity}, to ${expiry}`),
];

const recallLines = (union: Union, lot: string, nameOf: NameOf): readonly string[] => {
  const uses = usesOf(union, lot);
  const late = union.heard.filter(({ behind, entries }) => behind !== undefined || entries === 0);
  return [
    `recall: lot ${lot} went into ${new Set(uses.map(({ session }) => session)).size} sessions`,
    ...uses.map(
      ({ link, session, recordNumber }) => `used: ${recordNumber ?? session}, ${place(link, nameOf)}`,
    ),
    isWhole(union)
      ? `as far as heard: ${union.heard.map(({ tablet, lastAt }) => `tablet ${tablet.name} ${lastAt ?? 'never'}`).join(', ')}`
      : `recall not complete${late.length === 0 ? ': lines are missing' : ` before ${late.map(({ tablet }) => `tablet ${tablet.name}`).join(', ')} is heard`}`,
  ];
};
