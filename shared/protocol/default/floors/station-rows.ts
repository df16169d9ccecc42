import { changed, down, grows, lines, narrows, other, ranked, shrinks, up } from '../../floors/compare.ts';
import type { Row } from '../../floors/compare.ts';

const label = 'Label of the product: R22, R23, R24';
const absolute = 'No label that was found allows more: R22, R23, R24';
const percents: Row['compare'] = up;

export const stationRows: readonly Row[] = [
  // A card that goes is a product that cannot be used. A new one is looked at by two people.
  {
    at: 'products',
    compare: shrinks,
    source: 'Brief 2.3',
  },
  { at: 'products.*.kind', compare: changed, floor: 'same', source: 'A card stays what it is' },
  { at: 'products.*.enabled', compare: ranked(false, true), source: 'Brief 2.3' },
  { at: 'products.*.minimumDwellMinutes', compare: up, range: [0, 300], source: label },
  {
    at: 'products.*.maximumDwellMinutes',
    compare: down,
    range: [1, 300],
    floor: 'start',
    source: `${label}. ${absolute}`,
  },
  {
    at: 'products.*.atopicDwellMinutes',
    compare: narrows,
    range: [0, 300],
    floor: 'start',
    source: 'R22, R69',
  },
  // Said and never decided by.
  { at: 'products.*.numbAfterMinutes', compare: other, source: label },
  { at: 'products.*.watchAfterMinutes', compare: up, range: [30, 1440], source: 'Brief 10.2, R68' },
  {
    at: 'products.*.maximumAreaCm2',
    compare: down,
    range: [1, 900],
    floor: 'start',
    source: `${label}. ${absolute}`,
  },
  {
    at: 'products.*.maximumGrams',
    compare: down,
    range: [0.1, 60],
    floor: 'start',
    source: `${label}. ${absolute}`,
  },
  // Less of the active substance on the card is less counted on the skin.
  { at: 'products.*.actives', compare: grows, floor: 'start', source: label },
  {
    at: 'products.*.actives.*.percent',
    compare: percents,
    range: [0.01, 100],
    floor: 'start',
    source: label,
  },
  { at: 'products.*.actives.*.name', compare: other, source: '' },
  { at: 'products.*.occlusion', compare: ranked('forbidden', 'unknown', 'allowed'), source: label },
  { at: 'products.*.prescriptionOnly', compare: ranked(true, false), floor: 'start', source: 'R24' },
  {
    at: 'products.*.contactSeconds',
    compare: up,
    range: [0, 3600],
    source: 'Label of the product: R29, R30',
  },
  {
    at: 'products.ready-mixed.dilutionParts',
    compare: narrows,
    floor: 'start',
    range: [0, 40],
    source: 'R13, R31',
  },
  { at: 'products.*.dilutionParts', compare: narrows, range: [0, 40], source: 'Brief 3.2' },
  { at: 'products.*.blockedBy', compare: grows, floor: 'start', source: 'R22, R23, R24, R29, R20' },
  { at: 'products.*.cautions', compare: lines, source: label },
  ...['id', 'name', 'licence'].map((field): Row => ({
    at: `products.*.${field}`,
    compare: other,
    source: '',
  })),

  { at: 'zones.*.defaultAreaCm2', compare: up, range: [1, 400], source: 'Brief 0.5, R50' },
  { at: 'zones.*.densityTarget', compare: down, range: [1, 400], source: 'Brief 4.2' },
  { at: 'zones.*.*', compare: other, source: '' },

  { at: 'dueFactors.*.months', compare: other, range: [-60, 60], source: 'Brief 1.3' },
  { at: 'dueFactors.*.*', compare: other, source: '' },
  { at: 'dueFactors', compare: other, source: 'Brief 1.3' },
  { at: 'shadeTable', compare: other, source: 'Brief 3.2' },
  { at: 'shadeTable.*.hairLevels', compare: other, range: [1, 10], source: 'Brief 3.2' },
  { at: 'shadeTable.*.parts.*', compare: other, range: [0, 40], source: 'Brief 3.2' },

  // What a machine is set to is asked about and taken: never a fact.
  ...(
    [
      ['volts', 30],
      ['hertz', 1000],
      ['depthMm', 5],
      ['angleDegrees', 90],
      ['strokeMm', 20],
    ] as const
  ).flatMap(([id, most]): Row[] => [
    { at: `needle.usual.${id}.from`, compare: other, range: [0, most], source: 'Brief 4.1' },
    { at: `needle.usual.${id}.to`, compare: other, range: [0.01, most], source: 'Brief 4.1' },
  ]),
  {
    at: 'needle.usual.*.unit',
    compare: changed,
    floor: 'same',
    source: 'A number means nothing in another unit',
  },
  { at: 'needle.usual.*.says', compare: other, source: '' },
  { at: 'needle.layerPercents', compare: other, range: [1, 100], source: 'Brief 4.2' },
  { at: 'needle.mostPasses.value', compare: down, range: [1, 12], source: 'Brief 4.1' },

  { at: 'colour.photoBands.*', compare: down, range: [0.1, 20], source: 'Brief 3.4' },
  { at: 'colour.readingBands.*', compare: down, range: [0.1, 20], source: 'Brief 3.4' },
  { at: 'colour.light.*', compare: down, range: [0.1, 10], source: 'Brief 3.5' },
  { at: 'colour.exposure.*', compare: down, range: [1.1, 50], source: 'Brief 3.5' },
  { at: 'colour.pixels.clippedPercent', compare: down, range: [0, 50], source: 'Brief 3.5' },
  { at: 'colour.pixels.skinSd', compare: down, range: [0.1, 30], source: 'Brief 3.5' },
  { at: 'colour.pixels.darkest', compare: up, range: [0, 60], source: 'Brief 3.5' },
  { at: 'colour.pixels.brightest', compare: down, range: [195, 255], source: 'Brief 3.5' },
  { at: 'colour.cardYears.value', compare: down, range: [0.5, 20], source: 'Brief 3.5' },
  { at: 'colour.healed.followUps', compare: up, range: [5, 1000], source: 'Brief 3.6' },
  { at: 'colour.healed.bShift', compare: other, range: [-10, 10], source: 'Brief 3.6' },
  { at: 'colour.healed.*', compare: other, range: [0.05, 1.5], source: 'Brief 3.6' },
  { at: 'colour.masstone.*', compare: other, range: [-128, 128], source: 'Brief 3.2' },
  { at: 'colour.undertone.*', compare: other, range: [0, 90], source: 'Designed here' },
  { at: 'colour.*.value', compare: other, range: [0.01, 100], source: 'Brief 3.2' },
];
