import type { Product } from '../../../shared/stock/product.ts';

/** Where a product lies, and how long a lot of it lasts: uses, months to its expiry, months after opening (0: used up at once). */
export interface Shelf {
  readonly shelf: string;
  readonly uses: readonly [number, number];
  readonly months: number;
  readonly openMonths: number;
}
interface Stocked {
  readonly shelf: Shelf;
  readonly product: Product;
}

/** An invented cupboard: two pigments, three needles and what else a session takes. */
export const productsOf = (id: () => string): readonly Stocked[] => {
  const pigment = (name: string, tone: 'cool' | 'warm', L: number, a: number, b: number) => ({
    kind: 'pigment' as const,
    id: id(),
    manufacturer: 'Nordlys',
    name,
    card: 'carbon-black',
    paoMonths: 6,
    family: 'Carbon black',
    base: 'Water, glycerine',
    ciNumbers: ['77266'],
    ingredients: ['Aqua', 'Glycerine', 'CI 77266'],
    tone,
    ratioFrom: 4,
    ratioTo: 30,
    useStatement: true,
    nickelStatement: null,
    chromiumStatement: null,
    masstoneLab: { L, a, b },
  });
  const needle = (config: '1RL' | '3RL' | '5RL') => ({
    kind: 'cartridge' as const,
    id: id(),
    manufacturer: 'Nordlys',
    name: `Needle ${config} 0.25`,
    config,
    diameterMm: 0.25,
    taper: 'long' as const,
    membrane: true,
    sterilisedBy: 'ethyleneOxide' as const,
  });
  const shelf = (name: string, least: number, most: number, months: number, openMonths = 0): Shelf => ({
    shelf: name,
    uses: [least, most],
    months,
    openMonths,
  });
  return [
    { shelf: shelf('pigment-cool', 60, 260, 24, 6), product: pigment('Carbon Black', 'cool', 16, 0.2, -0.8) },
    { shelf: shelf('pigment-warm', 60, 200, 24, 6), product: pigment('Warm Black', 'warm', 17.5, 1.4, 1.9) },
    { shelf: shelf('needle-1RL', 100, 400, 36), product: needle('1RL') },
    { shelf: shelf('needle-3RL', 100, 400, 36), product: needle('3RL') },
    { shelf: shelf('needle-5RL', 100, 400, 36), product: needle('5RL') },
    {
      shelf: shelf('diluent', 80, 240, 30),
      product: {
        kind: 'diluent',
        id: id(),
        manufacturer: 'Aquaster',
        name: 'Sterile water 5 ml',
        card: 'sterile-water',
        paoMonths: null,
        sterile: true,
      },
    },
    {
      shelf: shelf('cream', 30, 90, 20, 3),
      product: {
        kind: 'anaesthetic',
        id: id(),
        manufacturer: 'Dermal',
        name: 'Lidocaine and prilocaine 2.5 %',
        card: 'emla-type',
        paoMonths: 3,
        actives: [
          { name: 'lidocaine', percent: 2.5 },
          { name: 'prilocaine', percent: 2.5 },
        ],
        licence: 'PL 00000/0001',
      },
    },
    {
      shelf: shelf('antiseptic', 150, 500, 30, 12),
      product: {
        kind: 'antiseptic',
        id: id(),
        manufacturer: 'Klar',
        name: 'Isopropyl alcohol 70 %',
        card: 'isopropyl-70',
        paoMonths: 12,
        active: 'isopropyl alcohol',
        percent: 70,
        contactSeconds: 30,
      },
    },
  ];
};
