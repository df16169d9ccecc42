import { expect, test } from 'vitest';
import type { RecipeOption, ZoneProposal } from '../../../shared/colour/page.ts';
import { recipeBlocks } from '../../../shared/colour/recipe-blocks.ts';

const option = (zone: string, over: Partial<RecipeOption> = {}): RecipeOption => ({
  id: `${zone}-0`,
  step: 'proposed',
  title: 'Proposed',
  pigment: 'Carbon',
  pigmentName: 'Carbon',
  manufacturer: 'Nordlys',
  diluentParts: 12,
  lot: null,
  expected: null,
  range: null,
  difference: null,
  warnings: [],
  ...over,
});
const zone = (code: string, areaCm2: number, over: Partial<ZoneProposal> = {}): ZoneProposal => ({
  zone: code,
  zoneName: `Zone ${code}`,
  areaCm2,
  target: { sample: null, swatch: null, says: 'Match the dots', others: [] },
  options: [option(code)],
  notes: [],
  lastTime: null,
  ...over,
});
const zonesOf = (zones: readonly ZoneProposal[]) => recipeBlocks({ zones }).map((block) => block.zones);

test('two zones of one recipe stand in one block, with the area of both', () => {
  expect(recipeBlocks({ zones: [zone('VTX', 55), zone('MID', 70)] })).toMatchObject([
    { zones: ['VTX', 'MID'], zoneNames: ['Zone VTX', 'Zone MID'], areaCm2: 125 },
  ]);
});

test.each([
  ['another ratio', { options: [option('MID', { diluentParts: 14 })] }],
  ['another pigment', { options: [option('MID', { pigment: 'Brown' })] }],
  ['a warning of its own', { options: [option('MID', { warnings: ['Darker than what is there.'] })] }],
  ['another goal', { target: { sample: 's', swatch: null, says: 'Match the stubble', others: [] } }],
  ['another last time', { lastTime: 'Last time: 1 : 12' }],
  ['a note of its own', { notes: ['Scar: mix lighter.'] }],
])('a zone with %s stands by itself', (_what, over) => {
  expect(zonesOf([zone('VTX', 55), zone('MID', 70, over)])).toEqual([['VTX'], ['MID']]);
});

test('a third zone joins the first one over another between them, and no zone is lost', () => {
  const other = zone('MID', 70, { notes: ['Scar: mix lighter.'] });
  expect(zonesOf([zone('VTX', 55), other, zone('FRO', 40)])).toEqual([['VTX', 'FRO'], ['MID']]);
  expect(zonesOf([])).toEqual([]);
});
