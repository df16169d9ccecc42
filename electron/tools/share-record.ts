import type { ClientId, JsonValue } from '../../shared/brand.ts';
import { merged } from '../../shared/sharing/merged.ts';
import type { Union } from '../../shared/sharing/union.ts';
import type { Line } from '../record-writer.ts';
import { exchangeKeyOf, handKeys } from '../sharing/hand-keys.ts';
import { keepOthers, othersLines } from '../sharing/others.ts';
import type { Answer } from './answer.ts';
import { clearBody } from './open-bodies.ts';
import { reachOf, whyNotMoved } from './reach.ts';
import type { Reach, Where } from './reach.ts';
import { ownLines, studioIn, uniteFor } from './studio-union.ts';
import { nameIn, troubles } from './union-lines.ts';
import { no, said, withWorkspace } from './with-workspace.ts';
import type { Opening } from './with-workspace.ts';

export interface ShareAsked extends Opening {
  readonly where: Where;
}

/**
 * Sends this tablet's lines to where the tablets meet and takes those of the others from there, sealed as they are. Moving them needs no key,
 * and Stipple may be open; that they were heard is an entry, so that takes the passphrase.
 */
export const shareRecord = async (asked: ShareAsked): Promise<Answer> => {
  const isOpened = (asked.secrets[0] ?? '') !== '';
  const reach = await reachOf(asked.where);
  if (!reach.ok) return { code: 1, lines: [reach.error] };
  try {
    const moved = await moveLines(asked.dataDir, reach.value);
    if ('code' in moved) return moved;
    const noted = isOpened
      ? await noteAndHand(asked, moved, reach.value)
      : ['note: that they were heard is not in the record yet; that needs the passphrase'];
    if ('code' in noted) return { ...noted, lines: [...moved.lines, ...noted.lines] };
    // What was written about it is for the others too.
    const again = isOpened ? await moveLines(asked.dataDir, reach.value) : moved;
    return 'code' in again ? again : { code: 0, lines: [...moved.lines, ...noted] };
  } finally {
    await reach.value.close();
  }
};

interface Moved {
  readonly lines: readonly string[];
  readonly union: Union;
  /** Hash of this tablet's last line. */
  readonly head: string;
  /** That names this tablet's chain, and the one that began the studio. */
  readonly device: string;
  readonly studio: string;
}

const moveLines = async (dataDir: string, reach: Reach): Promise<Answer | Moved> => {
  const own = ownLines(dataDir);
  if (!own.ok) return { code: 1, lines: [own.error] };
  try {
    const held = await othersLines(dataDir);
    const known = uniteFor(dataDir, [...own.value, ...held]);
    if (known === undefined) return no('unreadable', 'the key folder does not name this device');
    const studio = studioIn(known);
    const { lines, notes } = await reach.take(studio);
    const union = uniteFor(dataDir, [...own.value, ...held, ...lines]) ?? known;
    const mine = union.heard.find(({ tablet }) =>
      tablet.chain?.links.some(({ hash }) => hash === own.value[0]?.hash),
    );
    if (mine === undefined) return no('damaged', 'this record does not verify: run verify, and send nothing');
    const sent = await reach.send({ studio, device: mine.tablet.deviceId, lines: own.value });
    const taken = keepOthers(dataDir, union, new Set([...own.value, ...held].map(({ hash }) => hash)));
    return {
      union,
      device: mine.tablet.deviceId,
      studio,
      head: own.value.at(-1)?.hash ?? '',
      lines: [
        ...sent,
        ...taken.map(({ tablet, entries: count }) => `taken: ${count} entries of tablet ${tablet}`),
        ...notes,
        ...troubles(union, nameIn(union)),
      ],
    };
  } catch (error) {
    return no('not-moved', whyNotMoved(error));
  }
};

/** From here on this tablet knew those lines; and keys go to the tablets that may open what is sealed here. */
const noteAndHand = async (
  asked: Opening,
  moved: Moved,
  reach: Reach,
): Promise<Answer | readonly string[]> => {
  let lines: readonly string[] = [];
  const answer = await withWorkspace(
    asked,
    { right: 'house', pinFor: 'tablets.share', whatFor: 'share the record' },
    async ({ append, vault }) => {
      const { union, head, device, studio } = moved;
      const { erasures } = merged(union, clearBody);
      const handed = await handKeys({
        vault,
        union,
        device,
        dataDir: asked.dataDir,
        place: reach.parcels(studio),
        erased: new Set(erasures.map(({ client }) => client)),
      });
      const name = union.heard.find(({ tablet }) => tablet.deviceId === device)?.tablet.name ?? '';
      const own = vault.exchange.publicKey();
      const isAlone = union.heard.length < 2;
      const news: readonly Line[] = [
        ...heardNews(union, head),
        ...(isAlone || exchangeKeyOf(union, device) === own
          ? []
          : [{ kind: 'exchange.offered' as const, body: { publicKey: own } }]),
        ...erasures
          .filter(({ isDraft, missing }) => !isDraft && missing.includes(name))
          .map(({ client }) => ({
            kind: 'erasure.confirmed' as const,
            client: client as ClientId,
            body: {},
          })),
      ];
      lines = [
        ...(news.length === 0 ? [] : [`noted: ${news.length} entries about the other tablets`]),
        ...(handed.given === 0 ? [] : [`keys: ${handed.given} sent`]),
        ...(handed.taken === 0 ? [] : [`keys: ${handed.taken} taken`]),
        ...(handed.unfit === 0
          ? []
          : [`keys: ${handed.unfit} open nothing of what they were sent for, and were not kept`]),
      ];
      const saved = news.length === 0 ? undefined : append(news);
      return saved?.ok === false ? no('not-saved', said(saved.error.says)) : { code: 0, lines };
    },
  ).catch((error: unknown) => no('not-moved', whyNotMoved(error)));
  return answer.code === 0 ? lines : answer;
};

/** One entry for each other tablet that said something since this one noted last. */
export const heardNews = ({ heard, inOrder, knew }: Union, head: string): readonly Line[] => {
  const own = inOrder.findLast(({ hash }) => hash === head);
  if (own === undefined) return [];
  const counted = new Set(inOrder);
  return heard.flatMap(({ tablet }) => {
    const fresh = (tablet.chain?.links ?? []).filter((link) => counted.has(link) && !knew(own, link));
    const last = fresh.at(-1);
    // To note that somebody noted would go on for ever.
    if (last === undefined || last.chain === own.chain) return [];
    if (fresh.every(({ entry }) => entry.kind === 'device.heard')) return [];
    const body: JsonValue = { deviceId: tablet.deviceId, seq: last.entry.seq, hash: last.hash };
    return [{ kind: 'device.heard' as const, body }];
  });
};
