import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { adverseDetails, adverseSorts } from '../../../shared/adverse/form.ts';
import { materialsOfSession } from '../../../shared/adverse/materials.ts';
import { defaultIncidents } from '../../../shared/protocol/default/incidents.ts';
import { defaultNeedle } from '../../../shared/protocol/default/needle.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { productCard } from '../../../shared/protocol/schema.ts';
import { fieldById } from '../../../shared/session/fields.ts';
import { intentSchemas } from '../../../shared/session/events.ts';
import type { IntentType } from '../../../shared/session/events.ts';
import { adverseDetails as slightBleeding } from '../../builders/adverse.ts';
import { timelineLine } from '../../builders/timeline-said.ts';
import { exposure } from '../../../shared/staff/exposure.ts';
import { numbingTotals } from '../../../shared/numbing/dose.ts';
import { chairAt, closedChair } from '../../builders/session.ts';
import { cartridge, cream, mix, pass, passDone } from '../../builders/session-steps.ts';

const protocol = defaultProtocol('uk');
const items = new Set(protocol.checklist.map(({ id }) => id));
const has = (type: IntentType, part: string): boolean =>
  Object.hasOwn((intentSchemas[type] as unknown as z.ZodObject).shape, part);

/** Where a field of the brief is: a fact of the form, a part of an intent, an item of a list. */
type Place =
  | {
      readonly field: string;
      readonly range?: readonly [number, number];
      readonly choices?: readonly string[];
    }
  | { readonly intent: IntentType; readonly parts: readonly string[] }
  | { readonly item: string };
const field = (
  id: string,
  more: { readonly range?: readonly [number, number]; readonly choices?: readonly string[] } = {},
): Place => ({ field: id, ...more });
const part = (intent: IntentType, ...parts: readonly string[]): Place => ({ intent, parts });
const item = (id: string): Place => ({ item: id });

const places: Readonly<Record<string, readonly Place[]>> = {
  '2.1 hand hygiene, gloves, changes': [
    part('hygiene.counted', 'what'),
    field('gloves', { choices: ['nitrile', 'vinyl', 'latex'] }),
    field('gloveSize'),
    item('hands-washed'),
    item('gloves-on'),
  ],
  '2.1 cleanser, lot, expiry, opened': [
    field('cleanser'),
    field('cleanserLot'),
    field('cleanserExpiry'),
    field('cleanserOpenedOn'),
  ],
  '2.1 antiseptic, contact seconds': [
    field('antiseptic'),
    field('antisepticLot'),
    field('antisepticExpiry'),
    field('antisepticLabelSeconds'),
    field('antisepticContactSeconds'),
    part('contact.started', 'what'),
  ],
  '2.1 shave and when': [
    field('shaveMethod', { choices: ['none', 'foil', 'clipper', 'razor'] }),
    item('scalp-shaved'),
    part('item.ticked', 'occurredAt'),
  ],
  '2.1 patch test': ['Pigment', 'Numbing']
    .flatMap((what) => ['', 'Product', 'Lot', 'AppliedOn', 'On'].map((end) => field(`patch${what}${end}`)))
    .concat([field('patchSite'), part('consent.signed', 'method', 'witness')]),
  '2.1 numbing used, product, lot, by whom': [
    field('numbingUsed'),
    part(
      'numbing.applied',
      'product',
      'lot',
      'expiry',
      'appliedBy',
      'zones',
      'areaCm2',
      'grams',
      'occluded',
      'occurredAt',
      'puncturedSkin',
    ),
  ],
  '2.1 off, and symptoms asked': [
    part('numbing.removed', 'application', 'occurredAt'),
    part('symptoms.checked', 'signs'),
    part('arrivalCream.stated', 'used', 'grams', 'areaCm2', 'onAt', 'offAt'),
  ],
  '2.1 barriers': [item('barrier-film-on'), item('bed-covered')],
  '2.1 sharps bin': [
    field('sharpsBinId'),
    field('sharpsBinOpenedOn'),
    field('sharpsBinFill', { choices: ['underHalf', 'half', 'threeQuarters'] }),
  ],
  '2.1 surface disinfectant': [
    field('disinfectant'),
    field('disinfectantLabelMinutes'),
    field('disinfectantMinutes'),
    part('contact.ended', 'what'),
  ],
  '2.5 hygiene log': [
    'apron-and-mask',
    'no-food-no-animals',
    'sharps-bin-ready',
    'station-sealed',
    'scalp-washed',
    'mixed-in-sterile-cap',
    'no-double-dip',
    'cartridge-opened-in-view',
    'fresh-gloves',
    'mix-thrown-away',
    'sharps-bin-checked',
    'station-stripped',
  ].map(item),
  '2.6 checklist': [
    'allergy-rechecked',
    'cream-shown',
    'cream-weighed',
    'cream-fully-removed',
    'antiseptic-dry',
    'line-drawn',
  ].map(item),
  '4.1 zone, pass, times': [
    part('pass.started', 'pass', 'zone', 'occurredAt'),
    part('pass.finished', 'pass', 'occurredAt'),
    part('break.begun'),
    part('break.ended'),
    part('break.taken', 'minutes'),
  ],
  '4.1 machine': [field('machine'), field('machineModel'), field('machineSerial'), field('strokeMm')],
  '4.1 settings': [
    part(
      'pass.started',
      'volts',
      'hertz',
      'depthMm',
      'angleDegrees',
      'spacingMm',
      'targetAddedDensity',
      'mix',
      'cartridge',
    ),
  ],
  '4.1 cartridge': [
    part(
      'cartridge.opened',
      'config',
      'diameterMm',
      'taper',
      'membrane',
      'sterilisedBy',
      'lot',
      'expiry',
      'packIntact',
      'pass',
    ),
  ],
  '4.1 what it did': [
    part('pass.finished', 'addedDensity', 'skin', 'bleedingEvents'),
    part('pain.scored', 'score'),
    part('adverse.noted', 'pass'),
  ],
  '4.5 checklist': ['time-out-read', 'mix-stirred', 'least-visible-first', 'wiped-gently']
    .map(item)
    .concat([part('sharps.counted', 'out', 'in')]),
  '5.1 light checks': [part('light.checked', 'light', 'distanceM', 'ok', 'note')],
  '5.1 measures': [
    field('hairlineMidMm', { range: [40, 120] }),
    field('templeLeftMm', { range: [40, 140] }),
    field('templeRightMm', { range: [40, 140] }),
    field('borderBlend', { choices: ['0', '1', '2', '3'] }),
  ],
  '5.1 gaps, extra dots, pair': [
    part('gap.noted', 'zone', 'note', 'action', 'done'),
    part('extraDots.counted', 'zone', 'dots'),
    part('photos.compared', 'before', 'after', 'registered'),
  ],
  '5.1 the client, and why we stop': [
    field('mirrorOk'),
    field('clientComment'),
    field('finalColourAcknowledged'),
    field('stopReason', { choices: ['planMet', 'skinLimit', 'tired', 'time', 'adverse'] }),
  ],
  '5.3 checklist': [
    'gently-cleaned',
    'redness-settled',
    'left-right-compared',
    'borders-checked',
    'phone-view-shown',
  ].map(item),
};

test.each(Object.entries(places))('brief %s is asked for', (_what, all) => {
  expect(all.length).toBeGreaterThan(0);
  for (const place of all) {
    if ('item' in place) expect(items, place.item).toContain(place.item);
    else if ('intent' in place)
      for (const name of place.parts) expect(has(place.intent, name), `${place.intent}.${name}`).toBe(true);
    else {
      const def = fieldById.get(place.field);
      expect(def, place.field).toBeDefined();
      if (place.range !== undefined) expect([def?.min, def?.max]).toEqual(place.range);
      if (place.choices !== undefined) expect(def?.choices?.map(({ id }) => id)).toEqual(place.choices);
    }
  }
});

describe('values the brief allows, and the first beyond them', () => {
  const accepts = (type: IntentType, value: object): boolean => intentSchemas[type].safeParse(value).success;
  test.each([
    ['grams', 0.1, true],
    ['grams', 0, false],
    ['grams', -5, false],
    ['areaCm2', 0, false],
    ['areaCm2', -1, false],
  ] as const)('cream, %s %d: %s', (name, value, fits) =>
    expect(accepts('numbing.applied', { ...cream(), [name]: value })).toBe(fits),
  );
  test.each([
    ['targetAddedDensity', 0, true],
    ['targetAddedDensity', 250, true],
    ['targetAddedDensity', 251, false],
    ['targetAddedDensity', -1, false],
    ['spacingMm', 0.5, true],
    ['spacingMm', 3, true],
    ['spacingMm', 3.1, false],
  ] as const)('pass, %s %d: %s', (name, value, fits) =>
    expect(accepts('pass.started', { ...pass(), [name]: value })).toBe(fits),
  );
  test.each([
    ['diameterMm', 0.15, true],
    ['diameterMm', 0.35, true],
    ['diameterMm', 0.36, false],
    ['config', '5RL', true],
    ['config', '9RL', false],
  ] as const)('cartridge, %s %s: %s', (name, value, fits) =>
    expect(accepts('cartridge.opened', { ...cartridge(), [name]: value })).toBe(fits),
  );
  test.each([
    ['diluentParts', 40, true],
    ['diluentParts', 41, false],
    ['pigmentMl', 0.01, true],
    ['pigmentMl', 0, false],
  ] as const)('mix, %s %d: %s', (name, value, fits) =>
    expect(accepts('mix.made', { ...mix(), [name]: value })).toBe(fits),
  );
  test('pain is 0 to 10, bleeding 0 to 99, extra dots 0 to 2,000', () => {
    expect([0, 10, -1, 11].map((score) => accepts('pain.scored', { type: 'pain.scored', score }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const done = (bleedingEvents: number) => ({
      type: 'pass.finished',
      pass: 'p',
      addedDensity: 1,
      skin: 'none',
      bleedingEvents,
    });
    expect([0, 99, -1, 100].map((count) => accepts('pass.finished', done(count)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(
      [0, 2000, 2001].map((dots) =>
        accepts('extraDots.counted', { type: 'extraDots.counted', zone: 'VTX', dots }),
      ),
    ).toEqual([true, true, false]);
  });
  test('settings of a machine are asked about beyond the logged range, and kept in the studio’s own protocol', () => {
    const { usual, mostPasses } = defaultNeedle;
    expect(Object.fromEntries(Object.entries(usual).map(([id, { from, to }]) => [id, [from, to]]))).toEqual({
      volts: [3, 12],
      hertz: [20, 200],
      depthMm: [0.1, 2.5],
      angleDegrees: [30, 90],
      strokeMm: [1.5, 5],
    });
    expect(mostPasses.value).toBe(6);
  });
});

test('a numbing product says its actives, its percent and its licence, and mg follow from the grams', () => {
  expect(Object.keys(productCard.shape)).toEqual(
    expect.arrayContaining([
      'actives',
      'licence',
      'minimumDwellMinutes',
      'maximumDwellMinutes',
      'maximumAreaCm2',
      'maximumGrams',
      'occlusion',
    ]),
  );
  expect(numbingTotals(closedChair().data()).activeMg).toBe(8 * 5 * 10);
});

test('the form of an unwanted event and the log of the staff hold what brief 4.4 asks for', () => {
  expect(Object.keys(adverseDetails.shape)).toEqual([
    'sort',
    'onsetOn',
    'onsetTime',
    'severity',
    'photos',
    'referredTo',
    'reportedTo',
    'outcome',
    'closedOn',
  ]);
  expect(Object.keys(intentSchemas['adverse.noted'].shape)).toEqual(
    expect.arrayContaining(['what', 'plan', 'zone', 'details', 'pass', 'occurredAt']),
  );
  expect(adverseSorts).toEqual([
    'bleeding',
    'faint',
    'anaesthetic',
    'allergy',
    'swelling',
    'infection',
    'papules',
    'granuloma',
    'keloid',
    'colourChange',
    'migration',
    'scar',
    'dissatisfaction',
    'other',
  ]);
  expect(materialsOfSession(closedChair().data()).map(({ use, lot }) => `${use} ${lot}`)).toEqual(
    expect.arrayContaining(['numbing N1', 'pigment P1', 'diluent W1', 'cartridge C1']),
  );
  expect(Math.max(...defaultIncidents.followUpDays)).toBe(365);
  expect(Object.keys(exposure.shape)).toEqual([
    'id',
    'sort',
    'who',
    'on',
    'time',
    'device',
    'brand',
    'lot',
    'area',
    'how',
    'firstAid',
    'sourceKnown',
    'referredTo',
    'referredOn',
    'referredTime',
    'followUp',
  ]);
});

/** Lines that a careful session leaves behind (brief 2.6, 3.7, 4.5, 5.3 "Logged"). */
const logged: readonly RegExp[] = [
  /Numbing cream on: .* 8 g, 55 cm², 400 mg active, lot N1, by the client/,
  /Numbing cream off/,
  /Checked for signs of a reaction: none/,
  /Surface disinfectant/,
  /Sharps bin fill/,
  /Mix A: Maker .* lot P1.*lot W1/,
  /Client agrees to the shade: yes/i,
  /Pass 1 in Crown started.*7 V.*0\.5 mm deep/,
  /Pass in Crown finished.*skin: mild redness/,
  /Cartridge opened: Maker 3RL 0\.25 mm.*lot C1/,
  /Pain 2 of 10/,
  /Sharps counted/,
  /station/i,
  /Looked at in .* from 0\.5 m: good/,
  /Hairline middle to glabella: 75 mm/,
  /Client is content in the mirror: yes/i,
  /final colour is seen once healed: yes/i,
  /Why we stop here: Plan met/,
];

test('what the brief wants logged is said in the timeline of a session', () => {
  const chair = closedChair();
  const lines = timelineLine(chair.opening, chair.protocol, chair.events).map(({ text }) => text);
  for (const words of logged)
    expect(
      lines.some((line) => words.test(line)),
      String(words),
    ).toBe(true);
});

test('an unwanted event in a pass is kept with that pass, and stays there when it is corrected', () => {
  const chair = chairAt('application');
  const noted = {
    type: 'adverse.noted',
    event: 'e1',
    what: 'Faint',
    plan: '',
    zone: 'VTX',
    pass: 'pass-1',
    details: slightBleeding(),
  } as const;
  expect(chair.tries(noted)).toMatchObject({ kind: 'unknown-item' });
  chair.sayAll([
    cartridge(),
    pass(),
    noted,
    passDone(),
    {
      type: 'adverse.noted',
      event: 'e1',
      what: 'Felt faint',
      plan: 'Water, ten minutes',
      zone: 'VTX',
      details: slightBleeding(),
    },
  ]);
  expect(chair.data().adverse).toEqual([
    expect.objectContaining({ what: 'Felt faint', plan: 'Water, ten minutes', pass: 'pass-1' }),
  ]);
  expect(timelineLine(chair.opening, chair.protocol, chair.events).map(({ text }) => text)).toContainEqual(
    expect.stringContaining('during the pass in Crown'),
  );
});
