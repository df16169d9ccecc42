import { describe, expect, test } from 'vitest';
import {
  dotsWords,
  layerOf,
  planIsMet,
  plannedDensity,
  settingsText,
  startOfPass,
} from '../../../renderer/chairside/application/pass-draft.ts';
import { missingInMix, startOfMix } from '../../../renderer/chairside/colour/mix-draft.ts';
import { ratioText } from '../../../renderer/chairside/colour/starting-ratio.ts';
import { startingRatio } from '../../../shared/colour/dilution.ts';
import { clockSeconds, spanText } from '../../../renderer/format-time.ts';
import { addMinutes } from '../../../shared/time.ts';
import { at } from '../../builders/data.ts';
import { chairAt } from '../../builders/session.ts';
import { cartridge, pass, passDone } from '../../builders/session-steps.ts';
import { lengthOfMs } from '../../../shared/words/time.ts';
import { inEnglish } from '../../builders/in-words.ts';

describe('the starting shade', () => {
  const { shadeTable } = chairAt('consultation').protocol;
  test.each([
    [1, 'II', 10],
    [3, 'III', 11],
    [3, 'VI', 8],
    [10, 'V', 16],
  ] as const)('hair level %s on skin %s begins at 1 : %s', (level, skin, parts) => {
    expect(startingRatio(shadeTable, level, skin)).toBe(parts);
  });
  test('is not guessed where the table or the facts are silent', () => {
    expect(startingRatio(shadeTable, 5, 'VI')).toBeNull();
    expect(startingRatio(shadeTable, undefined, 'II')).toBeNull();
    expect(startingRatio(shadeTable, 3, undefined)).toBeNull();
  });
  test('is shown with pigment first', () => expect(ratioText(12)).toBe('1 : 12'));
});

describe('a new mix', () => {
  test('takes the zones that have none yet and asks for the ratio anew', () => {
    const chair = chairAt('colourMatch');
    expect(startOfMix(chair.view(), chair.protocol, ['VTX', 'FHL'])).toMatchObject({
      label: 'A',
      zones: ['VTX', 'FHL'],
      parts: null,
      pigment: '',
    });
    const later = chairAt('application');
    expect(startOfMix(later.view(), later.protocol, ['VTX', 'FHL'])).toMatchObject({
      label: 'B',
      zones: ['FHL'],
      bottle: { lotId: null, lot: 'P1' },
      parts: null,
      sterile: null,
    });
  });
  test('says first what comes first, and asks about water only where there is some', () => {
    const draft = {
      label: 'A',
      zones: ['VTX'],
      pigment: 'Black',
      manufacturer: 'Maker',
      bottle: { lotId: null, lot: 'P1', expiry: '2027-06' },
      openedOn: '2026-10-01',
      months: 6,
      statement: true,
      parts: 0,
      pigmentMl: 1,
      diluentMl: null,
      diluent: '',
      water: { lotId: null, lot: '', expiry: null },
      sterile: null,
    };
    expect(inEnglish(missingInMix({ ...draft, pigment: '' }) ?? '')).toBe('Choose the pigment.');
    expect(missingInMix(draft)).toBeNull();
    const thinned = missingInMix({
      ...draft,
      parts: 12,
      diluentMl: 12,
      diluent: 'Water',
      water: { lotId: null, lot: 'W1', expiry: '2027-02' },
    });
    expect(inEnglish(thinned ?? '')).toBe('Say whether the diluent is sterile.');
  });
});

describe('a new pass', () => {
  test('plans what the goal still lacks, within the share of one visit', () => {
    const chair = chairAt('application');
    // Goal 60, there 40: 20 are missing, 24 would be allowed.
    expect(plannedDensity(chair.view(), 'VTX')).toBe(20);
    chair.say(cartridge());
    chair.say(pass(), 10);
    chair.say(passDone({ addedDensity: 18 }));
    expect(plannedDensity(chair.view(), 'VTX')).toBe(2);
    expect(planIsMet(chair.view(), 'VTX')).toBe(false);
  });
  test('is not offered with no dots: the plan is met, and how many more is for a person to say', () => {
    const chair = chairAt('application');
    expect(planIsMet(chair.view(), 'VTX')).toBe(false);
    chair.say(cartridge());
    chair.say(pass(), 10);
    chair.say(passDone({ addedDensity: 20 }));
    expect(planIsMet(chair.view(), 'VTX')).toBe(true);
    expect(startOfPass(chair.view(), 'VTX').target).toBeNull();
    // Who came back for a gap there is asked at once.
    expect(planIsMet({ ...chair.view(), returns: [{ zones: ['VTX'] }] as never }, 'VTX')).toBe(false);
    expect(planIsMet({ ...chair.view(), returns: [{ zones: ['FHL'] }] as never }, 'VTX')).toBe(true);
    // A zone without a goal was never met.
    expect(planIsMet(chair.view(), 'OCC')).toBe(false);
    expect(startOfPass(chair.view(), 'OCC').target).toBeNull();
  });
  test('keeps cartridge, mix and settings of the last one', () => {
    const chair = chairAt('application');
    chair.say(cartridge());
    chair.say(pass({ volts: 6.5, depthMm: 0.4 }), 10);
    chair.say(passDone());
    expect(startOfPass(chair.view(), 'VTX')).toMatchObject({
      cartridge: 'needle-1',
      mix: 'mix-1',
      volts: 6.5,
      depthMm: 0.4,
      angleDegrees: 90,
    });
  });
  test('does not take a mistaken pass for an example', () => {
    const chair = chairAt('application');
    chair.say(cartridge());
    chair.say(pass({ volts: 9 }), 1);
    chair.say({ type: 'pass.amended', pass: 'pass-1', mistaken: true, reason: 'Wrong tap' });
    expect(startOfPass(chair.view(), 'VTX').volts).toBeNull();
  });
});

describe('dots of a pass', () => {
  test('a layer is a share of what is missing, on one tap, never above what a visit allows', () => {
    const view = chairAt('application').view();
    expect([30, 70, 100].map((percent) => layerOf(view, 'VTX', percent))).toEqual([6, 14, 20]);
    const thin = chairAt('application');
    thin.say({ type: 'field.set', field: 'density', zone: 'VTX', value: 0 });
    expect(layerOf(thin.view(), 'VTX', 100)).toBe(24);
    expect(layerOf(view, 'MID', 100)).toBe(0);
  });
  test('are said as a number and as a distance', () => {
    expect(inEnglish(dotsWords(chairAt('application').view(), 'VTX', 20))).toBe(
      'About 1,100 dots · 2.2 mm apart',
    );
    expect(inEnglish(dotsWords(chairAt('application').view(), 'VTX', 0))).toBe('About 0 dots');
    expect(
      inEnglish(settingsText({ volts: 6.5, hertz: null, depthMm: 0.5, angleDegrees: 90, spacingMm: 1.25 })),
    ).toBe('6.5 V · 0.5 mm · 90° · 1.25 mm apart');
  });
});

describe('asking how the client feels', () => {
  test('is due ten minutes after the cream went on or the last asking', () => {
    const chair = chairAt('colourMatch');
    const last = chair.data().symptomChecks.at(-1)?.at;
    expect(last).toBeDefined();
    expect(chair.view().nextCheckAt).toBe(addMinutes(last ?? at(0), 10));
  });
  test('is never due without cream', () => {
    expect(chairAt('consultation').view().nextCheckAt).toBeNull();
  });
});

describe('times in words', () => {
  test('follow the zone of the session, not of the machine', () => {
    expect(clockSeconds('Europe/London', at(0))).toBe('09:00:00');
    expect(clockSeconds('America/Los_Angeles', at(0))).toBe('01:00:00');
  });
  test('say spans as people read them', () => {
    expect([
      spanText(1_188_000),
      spanText(3_850_000),
      spanText(-5),
      inEnglish(lengthOfMs(4_320_000)),
    ]).toEqual(['19:48', '1:04:10', '0:00', '1 h 12 min']);
  });
});
