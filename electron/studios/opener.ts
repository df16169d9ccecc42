import type { ClientId } from '../../shared/brand.ts';
import { err, ok } from '../../shared/result.ts';
import type { Vault } from '../vault/vault.ts';
import { staffOf } from '../vault/key-exchange.ts';

export type Opening = Pick<Vault, 'open'>;
type Keys = Pick<Vault, 'open' | 'hasClient' | 'exchange'>;

/** Opens what the tablet `device` of the studio sealed, with the key it handed over; empty: this tablet itself. */
export const opensOf = (vault: Keys, device: string): Opening => ({
  open: (key, aad, body) => {
    if (device === '' || key === 'directory') return vault.open(key, aad, body);
    // One client has one key, whichever tablet wrote it; the staff of each tablet has its own.
    if (key !== 'staff' && vault.hasClient(key.client)) return vault.open(key, aad, body);
    const handed = key === 'staff' ? staffOf(device) : (key.client as ClientId as string);
    const bytes = vault.exchange.open(handed, aad, body);
    return bytes === undefined ? err({ kind: 'no-key' }) : ok(bytes);
  },
});
