import type { ClientId, JsonValue } from '../../shared/brand.ts';
import type { Erasure } from '../../shared/sharing/erasures.ts';
import type { Union } from '../../shared/sharing/union.ts';
import type { Line } from '../record-writer.ts';
import { exchangeKeyOf } from './key-facts.ts';
import type { Standing } from './move-lines.ts';

/**
 * What this tablet writes down after it met the others: what it heard, where keys for it are to be sealed to, and that erasures were done
 * here too. `publicKey`: of its own exchange key.
 */
export const shareNews = (
  { union, head, device }: Standing,
  erasures: readonly Erasure[],
  publicKey: string,
): readonly Line[] => {
  const name = union.heard.find(({ tablet }) => tablet.deviceId === device)?.tablet.name ?? '';
  const isAlone = union.heard.length < 2;
  return [
    ...heardNews(union, head),
    ...(isAlone || exchangeKeyOf(union, device) === publicKey
      ? []
      : [{ kind: 'exchange.offered' as const, body: { publicKey } }]),
    ...erasures
      .filter(({ isDraft, missing }) => !isDraft && missing.includes(name))
      .map(({ client }) => ({ kind: 'erasure.confirmed' as const, client: client as ClientId, body: {} })),
  ];
};

/** One entry for each other tablet that said something since this one noted last. */
const heardNews = ({ heard, inOrder, knew }: Union, head: string): readonly Line[] => {
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
