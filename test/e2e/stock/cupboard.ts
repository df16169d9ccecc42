import type { AskOf } from '../../../shared/ipc/contract.ts';
import type { Running } from '../driver/world.ts';

type Asked = Pick<Running, 'get'>;
type ProductAsk = AskOf<'stock.addProduct'>['product'];
type LotAsk = AskOf<'stock.receive'>['lot'];

export const pigment: ProductAsk = {
  kind: 'pigment',
  manufacturer: 'Northline Inks',
  name: 'Carbon Black',
  gtin: '04012345678918',
  card: 'carbon-black',
  paoMonths: 12,
  family: 'Carbon black',
  base: 'Water',
  ciNumbers: ['77266'],
  ingredients: ['aqua', 'glycerin'],
  tone: 'neutral',
  ratioFrom: 6,
  ratioTo: 20,
  useStatement: true,
  nickelStatement: false,
  chromiumStatement: null,
};
export const cartridge: ProductAsk = {
  kind: 'cartridge',
  manufacturer: 'Fineline',
  name: 'Micro 3RL',
  gtin: '04012345678901',
  config: '3RL',
  diameterMm: 0.25,
  taper: 'long',
  membrane: true,
  sterilisedBy: 'ethyleneOxide',
};
export const water: ProductAsk = {
  kind: 'diluent',
  manufacturer: 'Aqua Pharma',
  name: 'Water for injection, 5 ml',
  paoMonths: null,
  sterile: true,
};
export const cream: ProductAsk = {
  kind: 'anaesthetic',
  manufacturer: 'Dermacare',
  name: 'Numbing cream',
  paoMonths: 3,
  actives: [{ name: 'Lidocaine', percent: 4 }],
  licence: 'PL 0042/17',
};

/** A product of the ledger without a finger; its id. */
export const addProduct = async ({ get }: Asked, product: ProductAsk): Promise<string> =>
  (await get('stock.addProduct', { product })).id;
/** A lot of it; its id. The clock of these tests stands at 22 November 2026. */
export const receive = async (
  { get }: Asked,
  product: string,
  lot: string,
  over: Partial<LotAsk> = {},
): Promise<string> =>
  (
    await get('stock.receive', {
      lot: {
        product,
        lot,
        expiry: '2028-11',
        receivedOn: '2026-10-05',
        quantity: 20,
        supplier: 'Needle House',
        invoice: 'R-2026-117',
        ...over,
      },
      evenIfAlike: true,
    })
  ).id;

/** A small cupboard as a studio has it: some usable, one open, one that runs out, one past its date, one in quarantine. `card`: the card of the protocol that the tube belongs to; without it the product is chosen at the chair. */
export const fillCupboard = async (running: Asked, { card }: { readonly card?: string } = {}) => {
  const [black, needle, ampoule, tube] = [
    await addProduct(running, pigment),
    await addProduct(running, cartridge),
    await addProduct(running, water),
    await addProduct(running, card === undefined ? cream : { ...cream, card }),
  ];
  const lots = {
    open: await receive(running, black, 'P-8841', { quantity: 1, openedOn: '2026-10-12' }),
    fresh: await receive(running, black, 'P-9020', { quantity: 2 }),
    needles: await receive(running, needle, 'C-5520'),
    torn: await receive(running, needle, 'C-5481', { quantity: 10 }),
    soon: await receive(running, ampoule, 'W-102', { expiry: '2026-12', quantity: 30 }),
    old: await receive(running, ampoule, 'W-088', {
      expiry: '2026-09',
      receivedOn: '2026-01-12',
      quantity: 4,
    }),
    tube: await receive(running, tube, 'N-2207', { expiry: '2027-05', quantity: 3, openedOn: '2026-11-02' }),
  };
  await running.get('stock.quarantine', { id: lots.torn, reason: 'Two packs of the box came torn' });
  return { black, needle, ampoule, tube, lots };
};
