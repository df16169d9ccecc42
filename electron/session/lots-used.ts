import type { SessionEvent } from '../../shared/session/intents.ts';

export interface LotUsed { readonly role: 'pigment' | 'diluent' | 'cartridge' | 'numbing' | 'antiseptic'; readonly product: string; readonly lot: string; readonly expiry: string | null }

/**
 * Lots stay in clear beside the sealed event, so that a recall finds every session for ever, an erasure included (decision 6).
 */
export const lotsUsedBy = (event: SessionEvent): readonly LotUsed[] => {
  switch (event.type) {
    case 'numbing.applied':
      return [{ role: 'numbing', product: event.product, lot: event.lot, expiry: event.expiry }];
    case 'mix.made':
      return [
        { role: 'pigment', product: `${event.manufacturer} ${event.pigment}`, lot: event.pigmentLot, expiry: event.pigmentExpiry },
        ...(event.diluentParts > 0 ? [{ role: 'diluent' as const, product: event.diluent, lot: event.diluentLot, expiry: event.diluentExpiry }] : []),
      ];
    case 'cartridge.opened':
      return [{ role: 'cartridge', product: `${event.manufacturer} ${event.config} ${event.diameterMm}`, lot: event.lot, expiry: event.expiry }];
    default:
      return [];
  }
};
