import type { ProductCard } from '../../schema.ts';
import { card } from './card.ts';

/** Antiseptics of brief 2.4. Contact time comes from the label. */
export const antisepticCards: readonly ProductCard[] = [
  card({
    id: 'isopropyl-70',
    name: 'Isopropyl alcohol 70 %',
    kind: 'antiseptic',
    source: 'R30 (brief 2.4)',
    actives: [{ name: 'isopropyl alcohol', percent: 70 }],
    cautions: [
      'Burns easily: let it dry, no pools, before any machine is switched on.',
      'Keep out of the eyes.',
    ],
  }),
  card({
    id: 'povidone-iodine',
    name: 'Povidone-iodine 10 %',
    kind: 'antiseptic',
    basis: 'BK',
    source: 'R30 (brief 2.4); strength BK',
    actives: [{ name: 'povidone-iodine', percent: 10 }],
    cautions: ['Stains: wipe before you judge colour.', 'Ask about iodine and thyroid first.'],
  }),
  card({
    id: 'chlorhexidine-4',
    name: 'Chlorhexidine 4 %',
    kind: 'antiseptic',
    source: 'R29 (brief 2.4)',
    blockedBy: ['C37'],
    actives: [{ name: 'chlorhexidine', percent: 4 }],
    cautions: [
      'Near the scalp it can run into eyes and ears and do lasting harm. Choose alcohol or povidone-iodine if you can.',
      'Rare but grave allergy.',
    ],
  }),
  card({
    id: 'green-soap',
    name: 'Green soap (a wash, not an antiseptic)',
    kind: 'antiseptic',
    basis: 'Trade',
    source: 'R30 (brief 2.4)',
    enabled: false,
    cautions: ['Use it to wash. An antiseptic has to follow.'],
  }),
];

/** Generic pigments: brand, lot and ingredients are typed from the bottle. There is no shade standard between brands (brief 3.2). */
export const pigmentCards: readonly ProductCard[] = [
  card({
    id: 'carbon-black',
    name: 'Carbon black SMP pigment (CI 77266)',
    kind: 'pigment',
    basis: 'Des',
    source: 'R5, R9, R10 (brief 3.2)',
    dilutionParts: [5, 28],
    blockedBy: ['C10'],
    cautions: [
      'Read the label aloud or show it before the needle.',
      'Start light: new dots add to the old tone.',
    ],
  }),
  card({
    id: 'carbon-iron-oxide',
    name: 'Carbon black with iron oxide, warm (CI 77266, CI 77499)',
    kind: 'pigment',
    basis: 'Des',
    source: 'R5, R10 (brief 3.2)',
    dilutionParts: [5, 28],
    blockedBy: ['C10'],
    cautions: [
      'Read the label aloud or show it before the needle.',
      'Warm shades only if the brand rates them for the scalp.',
    ],
  }),
  card({
    id: 'ready-mixed',
    name: 'Ready-mixed SMP shade (use as it is)',
    kind: 'pigment',
    basis: 'Des',
    source: 'R13, R31 (brief 3.2)',
    dilutionParts: [0, 0],
    blockedBy: ['C10'],
    cautions: [
      'Do not add water.',
      'Ready-mixed grey has carried germs even in closed bottles: note the lot.',
    ],
  }),
];

/** Diluents: sterile or not at all (brief 0.3 no. 4, G3-02). */
export const diluentCards: readonly ProductCard[] = [
  card({
    id: 'sterile-water',
    name: 'Sterile water, single-use ampoule',
    kind: 'diluent',
    basis: 'Ev',
    source: 'R31 (brief 3.2)',
    cautions: ['Open it for this client only. Throw the rest away.', 'Distilled is not sterile.'],
  }),
  card({
    id: 'sterile-saline',
    name: 'Sterile saline 0.9 %, single-use ampoule',
    kind: 'diluent',
    basis: 'Des',
    source: 'R31 (brief 3.2)',
    actives: [{ name: 'sodium chloride', percent: 0.9 }],
    cautions: [
      'Open it for this client only. Throw the rest away.',
      'Ask the maker of the pigment if saline is allowed.',
    ],
  }),
  card({
    id: 'brand-diluent',
    name: 'Sterile shading solution of the pigment maker',
    kind: 'diluent',
    basis: 'Trade',
    source: 'R9, R31 (brief 3.2)',
    cautions: ['The bottle must say sterile.', 'An open bottle is not sterile any more.'],
  }),
];
