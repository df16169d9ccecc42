import { inEnglish, inWords } from '../../builders/in-words.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../shared/colour/catalogue.ts';
import type { PigmentChoice } from '../../../shared/colour/catalogue.ts';
import { colourPage as pageInMessages } from '../../../shared/colour/page-of.ts';
import type { Lab } from '../../../shared/colour/lab.ts';
import type { RecipeOption, ZoneProposal } from '../../../shared/colour/page.ts';
import type { Sample } from '../../../shared/colour/sample.ts';
import type { SessionData } from '../../../shared/session/data.ts';
import type { Opening } from '../../../shared/session/opening.ts';
import { defaultColour } from '../../../shared/protocol/default/colour.ts';
import { cardProblems, discProblems } from '../../../shared/words/colour.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { sample } from '../../builders/colour.ts';
import { lastVisit } from '../../builders/data.ts';
import { fittingData } from '../../builders/fitting-data.ts';
import { holds } from '../../builders/property.ts';

/** The page as the window says it, in English. */
const colourPage = (...asked: Parameters<typeof pageInMessages>): ReturnType<typeof pageInMessages> =>
  inWords(pageInMessages(...asked)) as ReturnType<typeof pageInMessages>;

const black: PigmentChoice = {
  id: 'black',
  pigment: 'Carbon',
  manufacturer: 'Nordlys',
  masstone: { L: 20, a: 0, b: 0 },
  warm: false,
  range: [0, 40],
  lot: null,
};
const skin = sample();
const healed = (L: number, over: Partial<Sample> = {}): Sample =>
  sample({ id: 'healed', kind: 'smpHealed', zone: 'VTX', lab: { L, a: 8, b: 9 }, ...over });
const stubble = sample({ id: 'stubble', kind: 'stubble', lab: { L: 40, a: 3, b: 4 } });

const dataOf = (
  samples: readonly Sample[],
  facts: Record<string, string | number | null> = {},
  opening: Partial<Opening> = {},
): SessionData => ({
  ...fittingData({
    facts: { fitzpatrick: 'III', hairLevel: 3, 'fade@VTX': '1', ...facts },
    opening,
  }),
  colour: { samples, photos: [], byHand: null, targets: {}, testDots: [] },
});
const zoneOf = (
  samples: readonly Sample[],
  facts?: Record<string, string | number | null>,
  catalogue: readonly PigmentChoice[] = [black],
): ZoneProposal => {
  const [zone] = colourPage(dataOf(samples, facts), catalogue).zones;
  if (zone === undefined) throw new Error('no zone');
  return zone;
};
const option = (zone: ZoneProposal, step: RecipeOption['step']): RecipeOption => {
  const found = zone.options.find((one) => one.step === step);
  if (found === undefined) throw new Error(`no ${step}`);
  return found;
};

describe('without any colour', () => {
  test("the studio's chart proposes, with one step lighter and one darker, and no tone is claimed", () => {
    const zone = zoneOf([]);
    expect(zone.options.map(({ step, diluentParts }) => [step, diluentParts])).toEqual([
      ['proposed', 11],
      ['lighter', 14],
      ['darker', 9],
    ]);
    expect(zone.options.every(({ expected, difference }) => expected === null && difference === null)).toBe(
      true,
    );
    expect(zone.notes.join(' ')).toContain('Read untreated skin');
  });
  test('where the chart is silent it says so and proposes nothing', () => {
    const zone = zoneOf([], { fitzpatrick: 'VI', hairLevel: 5 });
    expect(zone.options).toEqual([]);
    expect(zone.notes.join(' ')).toContain('chart has no dilution');
  });
});

describe('with skin and healed dots', () => {
  test('the expected tone, its range and the difference are shown as an estimate', () => {
    const one = option(zoneOf([skin, healed(50)]), 'proposed');
    expect(one.expected?.says).toContain('estimate');
    expect(one.range).toMatch(/^L\* \d+ to \d+$/);
    expect(one.difference?.says).toMatch(/^\d+\.\d \((no difference|close|check by eye|different)\)$/);
  });
  test('the proposal is thinned until it heals no darker than what is there, and says so', () => {
    const zone = zoneOf([skin, healed(58)]);
    expect(option(zone, 'proposed').diluentParts).toBeGreaterThan(11);
    expect(zone.notes.join(' ')).toMatch(/The chart says 1 : 11\. Thinned to 1 : /);
  });
  test('never silently darker than what is there', () => {
    holds(
      fc.property(
        fc.integer({ min: 25, max: 64 }),
        fc.constantFrom('I', 'III', 'V'),
        fc.constantFrom(1, 3, 9),
        (L, fitzpatrick, hairLevel) => {
          for (const one of zoneOf([skin, healed(L)], { fitzpatrick, hairLevel }).options) {
            if (one.expected !== null && one.expected.lab.L < L - 0.1)
              expect(one.warnings.join(' ')).toContain('darker than the dots there');
          }
        },
      ),
      60,
    );
  });
  test('faded dots may be brought back by the step the studio allows, with a warning', () => {
    const zone = zoneOf([skin, healed(60), stubble], { 'fade@VTX': '3' });
    const one = option(zone, 'proposed');
    expect(60 - (one.expected?.lab.L ?? 0)).toBeLessThanOrEqual(5.05);
    expect(one.warnings.join(' ')).toContain('darker than the dots there');
  });
  test('faded dots are matched to the stubble, others to themselves, and a choice by hand counts', () => {
    expect(zoneOf([skin, healed(58), stubble]).target).toMatchObject({ sample: 'healed' });
    expect(zoneOf([skin, healed(58), stubble], { 'fade@VTX': '3' }).target).toMatchObject({
      sample: 'stubble',
      says: expect.stringContaining('have faded') as unknown,
    });
    const data = dataOf([skin, healed(58), stubble]);
    const chosen = {
      ...data,
      colour: {
        ...data.colour,
        targets: { VTX: { value: 'stubble', at: data.lastAt, by: 'device' as never, corrections: 0 } },
      },
    };
    expect(colourPage(chosen, [black]).zones[0]?.target).toMatchObject({
      sample: 'stubble',
      says: expect.stringContaining('as you chose') as unknown,
    });
  });
  test('cool skin is warned of going darker', () => {
    expect(zoneOf([skin, healed(50)], { undertone: 'cool' }).notes.join(' ')).toContain('do not go darker');
  });
  test('a colour from a photo is judged by the coarser bands, and another way of reading is said', () => {
    const photo = (one: Sample): Sample => ({
      ...one,
      from: { by: 'photo', photo: 'p1', algorithm: 'grey-card-1' },
    });
    expect(zoneOf([photo(skin), photo(healed(50))]).notes.join(' ')).not.toContain('compare with care');
    expect(zoneOf([skin, photo(healed(50))]).notes.join(' ')).toContain('compare with care');
  });
});

describe('after a visit that worked there', () => {
  const work = {
    VTX: {
      visit: '2026-01-10' as never,
      recipes: [
        {
          pigment: 'Carbon',
          manufacturer: 'Nordlys',
          diluentParts: 20,
          pigmentLot: 'A0100',
          diluentLot: 'W1',
        },
      ],
      needles: [],
      addedDensity: 20,
      settings: { volts: 7, hertz: null, depthMm: null, angleDegrees: null, spacingMm: null },
      healed: { result: 'lighter', judgedOn: '2026-06-01' as never },
    },
  };
  const before = lastVisit({ on: '2026-01-10' as never, work });
  const zone = (catalogue: readonly PigmentChoice[]) =>
    colourPage(dataOf([skin], {}, { lastVisit: before }), catalogue).zones[0];
  test('its recipe stands beside how it healed, and can be mixed again', () => {
    expect(zone([black])?.lastTime).toBe(
      'Last time: 1 : 20, Nordlys Carbon, lot A0100. Healed: One step light.',
    );
    expect(zone([black])?.options.find(({ step }) => step === 'lastTime')).toMatchObject({
      diluentParts: 20,
      pigment: 'Carbon',
    });
  });
  test('a pigment that is not there any more is told, not offered', () => {
    expect(zone([{ ...black, manufacturer: 'Other' }])?.options.some(({ step }) => step === 'lastTime')).toBe(
      false,
    );
  });
});

test('of several pigments the one that comes nearest is proposed', () => {
  const grey: PigmentChoice = { ...black, id: 'grey', pigment: 'Grey', masstone: { L: 45, a: 0, b: 0 } };
  expect(option(zoneOf([skin, healed(60)], {}, [black, grey]), 'proposed').pigment).toBe('Grey');
});

test('what the estimate holds nearest is at least as near as anything else that is not too dark', () => {
  const lab = fc.record({
    L: fc.integer({ min: 35, max: 64 }),
    a: fc.integer({ min: 0, max: 12 }),
    b: fc.integer({ min: 0, max: 16 }),
  });
  holds(
    fc.property(lab, (goal: Lab) => {
      const zone = zoneOf([skin, healed(goal.L, { lab: goal })]);
      expect(zone.options.length).toBeGreaterThan(1);
      expect(zone.options.length).toBeLessThanOrEqual(4);
    }),
    40,
  );
});

test('without stock the cards of the protocol are proposed, with stock the packs that may be used, one of each', () => {
  const protocol = defaultProtocol('uk');
  expect(catalogueOf(protocol, undefined).map(({ pigment }) => pigment)).toContain(
    'Carbon black SMP pigment (CI 77266)',
  );
  expect(catalogueOf(protocol, { usable: [] }).length).toBeGreaterThan(0);
});

describe("the studio's own healed work takes the place of the starting values", () => {
  const healing = (n: number) => ({ n, share: 0.3, low: 0.2, high: 0.4, bShift: -3 });
  const page = (n: number) => colourPage(dataOf([skin, healed(50)], {}, { healing: healing(n) }), [black]);
  const tone = (n: number) =>
    page(n).zones[0]?.options.find(({ step, diluentParts }) => step === 'proposed' && diluentParts === 11);
  test('with the twentieth follow-up, not with the nineteenth: in what is expected and in what is said of it', () => {
    expect(page(19).source).toContain('19 of 20 follow-ups');
    expect(page(20).source).toBe(
      "Expected tones are estimates from this studio's own healed work: 30 % of the fresh contrast stays (middle half 20 % to 40 %; n = 20), and cooler.",
    );
    // 1 : 11 leaves 15.9 of contrast when fresh: six tenths of it to begin with, three tenths by the studio's own count.
    expect(tone(19)?.expected?.lab.L).toBeCloseTo(65 - 15.88 * 0.6, 1);
    expect(tone(20)?.expected?.lab.L).toBeCloseTo(65 - 15.88 * 0.3, 1);
    expect([tone(19)?.range, tone(20)?.range]).toEqual(['L* 54 to 57', 'L* 59 to 62']);
  });
});

test('the start says how far b* moves, as the studio has it', () => {
  const data = dataOf([]);
  const shifted = (bShift: number) =>
    colourPage(
      {
        ...data,
        protocol: {
          ...data.protocol,
          colour: { ...defaultColour, healed: { ...defaultColour.healed, bShift } },
        },
      },
      [],
    ).source;
  expect(shifted(-1)).toContain('(50 % to 70 %), and slightly cooler.');
  expect(shifted(2)).toContain(', and warmer.');
  expect(shifted(0)).toContain('(50 % to 70 %). A starting value');
});

test('skin that gives no angle says why and what to do', () => {
  expect(colourPage(dataOf([{ ...skin, lab: { L: 52, a: 4, b: 0 } }]), []).ita).toBe(
    'The skin angle (ITA) cannot be computed: b* must be above 0. Read untreated skin away from dots, shadow and blue light.',
  );
  expect(colourPage(dataOf([{ ...skin, lab: { L: 24, a: -0.5, b: -5.8 } }]), [])).toMatchObject({
    ita: expect.stringContaining('cannot be computed') as unknown,
    undertone: null,
  });
});

test('every reason why a photo or a mark gave no colour is a sentence of its own that says what to do', () => {
  const says = [...Object.values(cardProblems), ...Object.values(discProblems)].map(inEnglish);
  expect(new Set(says).size).toBe(says.length);
  for (const one of says) expect(one).toMatch(/\. (Move|Make|Take|Tilt|Put|Check|Hold) .*\.$/);
});

test("the source says how many follow-ups there are, and the studio's own value once there are enough", () => {
  expect(colourPage(dataOf([]), []).source).toContain('0 of 20');
  expect(
    colourPage(dataOf([], {}, { healing: { n: 31, share: 0.52, low: 0.48, high: 0.6, bShift: -1.4 } }), [])
      .source,
  ).toMatch(/own healed work: 52 %.*n = 31/);
});
