import type { ClientId, JsonValue } from '../../shared/brand.ts';
import { sealingOf } from '../../shared/journal/kinds.ts';
import type { BodyOf } from '../../shared/sharing/apart.ts';
import type { Link } from '../../shared/sharing/chains.ts';
import { clearBody } from '../../shared/sharing/clear-body.ts';
import { sealedPiece } from '../sharing/key-facts.ts';
import { staffOf } from '../vault/key-exchange.ts';
import type { OpenWith } from '../vault/key-exchange.ts';
import type { Vault } from '../vault/vault.ts';

/** Bodies of this tablet's own lines by its own keys, of the others' by those that they handed over. */
export const bodyOpener = (vault: Pick<Vault, 'open' | 'exchange'>, device: string): BodyOf => {
  const known = new Map<string, ReturnType<BodyOf>>();
  return (link) => {
    if (!known.has(link.hash)) known.set(link.hash, clearBody(link) ?? opened(vault, device, link));
    return known.get(link.hash);
  };
};

const opened = (vault: Pick<Vault, 'open' | 'exchange'>, device: string, link: Link): ReturnType<BodyOf> => {
  const { kind, client } = link.entry;
  const sealing = sealingOf(kind);
  if (sealing === undefined || sealing === 'clear' || (sealing === 'client' && client === undefined))
    return undefined;
  const isOwn = link.chain.deviceId === device;
  const open: OpenWith = (aad, body) => {
    if (!isOwn)
      return vault.exchange.open(
        sealing === 'staff' ? staffOf(link.chain.deviceId) : (client ?? ''),
        aad,
        body,
      );
    const bytes = vault.open(sealing === 'staff' ? 'staff' : { client: client as ClientId }, aad, body);
    return bytes.ok ? bytes.value : undefined;
  };
  const piece = sealedPiece(link);
  const bytes = piece === undefined ? undefined : open(piece.aad, piece.body);
  const value = bytes === undefined ? null : (JSON.parse(Buffer.from(bytes).toString('utf8')) as JsonValue);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as ReturnType<BodyOf>)
    : undefined;
};
