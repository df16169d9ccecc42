import { inEnglish } from '../../../../builders/in-words.ts';
import { describe, expect, test } from 'vitest';
import type { SessionData } from '../../../../../shared/session/data.ts';
import { requirementsOf } from '../../../../../shared/session/requirements.ts';
import { at, cream, nine, said, signed } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import { broken, brokenOf } from '../../../../builders/open-rules.ts';
import { photo, wholeSet } from '../../../../builders/photo.ts';

const pair = {
  before: photo().id,
  after: photo({ stage: 'fineTune' }).id,
  registered: true,
  at: at(126),
  by: 'device',
} as const;
const zoneShot = photo({ view: 'macro', zone: 'VTX', stage: 'application', at: at(118) });
const refused: SessionData['consents'] = {
  photosRecord: { ...signed(), given: { is: 'refused', textHash: 'a'.repeat(64), at: nine } },
};
const notChecked = (data: SessionData): readonly string[] =>
  requirementsOf(data, at(150))
    .filter(({ state, id }) => state === 'notChecked' && ['G1-06', 'G2-01', 'G5-02', 'G6-04'].includes(id))
    .map(({ says }) => inEnglish(says));

test('with both sets taken every photo rule holds', () => {
  expect(broken(fittingData())).toEqual([]);
  expect(notChecked(fittingData())).toEqual([]);
});

test('a client who refuses photos is not asked for them, and the record says why', () => {
  const data = fittingData({
    photos: [],
    compared: [],
    consents: { ...fittingData().consents, ...refused },
  });
  expect(broken(data)).toEqual(['G1-05:photosRecord hard']);
  expect(notChecked(data)).toHaveLength(5);
  for (const says of notChecked(data)) expect(says).toContain('client refused photos');
});

describe('before the session (G1-06)', () => {
  const before = (photos: SessionData['photos']) => brokenOf('G1-06', fittingData({ photos }));
  test('every missing view is named, soft', () => {
    expect(before(wholeSet().slice(1))).toEqual(['G1-06 soft']);
    const rule = requirementsOf(fittingData({ photos: wholeSet().slice(2) }), at(150)).find(
      ({ id }) => id === 'G1-06',
    );
    expect(inEnglish(rule?.says ?? '')).toBe('Photos still to take: Front, Left at 45°.');
    expect(rule?.goTo).toEqual({ stage: 'consultation', anchor: 'photos' });
  });
  test('a zone to treat needs its close-up, with scale and grey card marked', () => {
    expect(before(wholeSet().slice(0, 8))).toEqual(['G1-06:closeUps soft']);
    expect(before(wholeSet().map((one) => ({ ...one, greyCard: false })))).toEqual(['G1-06:greyCard soft']);
    expect(
      brokenOf('G1-06', fittingData({ facts: { 'plan@VTX': 'leave' }, photos: wholeSet().slice(0, 8) })),
    ).toEqual([]);
  });
  test('a destroyed photo and one from after the needle do not count', () => {
    expect(
      before(
        wholeSet().map((one) =>
          one.view === 'top' ? { ...one, destroyed: { at: at(3), why: 'mistake' as const } } : one,
        ),
      ),
    ).toEqual(['G1-06 soft']);
    expect(before([...wholeSet().slice(1), photo({ stage: 'application' })])).toEqual(['G1-06 soft']);
  });
  test('a retake that was destroyed gives the place back to the one before', () => {
    expect(
      before([
        ...wholeSet(),
        photo({ id: 'again', retakeOf: photo().id, destroyed: { at: at(4), why: 'mistake' } }),
      ]),
    ).toEqual([]);
  });
});

describe('colour photo before cream (G2-01)', () => {
  const closeUpAt = (minutes: number) => [
    ...wholeSet().slice(0, 8),
    photo({ view: 'macro', zone: 'VTX', greyCard: true, at: at(minutes), stage: 'cleanseAndNumb' }),
  ];
  const cases: readonly [minutes: number, open: readonly string[]][] = [
    [9, []],
    [10, ['G2-01 soft']],
    [11, ['G2-01 soft']],
  ];
  test.each(cases)('close-up at minute %d, cream at minute 10', (minutes, open) => {
    expect(brokenOf('G2-01', fittingData({ photos: closeUpAt(minutes) }))).toEqual(open);
  });
  test('what the file says about its time does not help, and cream from home counts', () => {
    const imported = closeUpAt(11).map((one) => ({ ...one, takenAt: at(-60), source: 'file' as const }));
    expect(brokenOf('G2-01', fittingData({ photos: imported }))).toEqual(['G2-01 soft']);
    const fromHome = fittingData({
      arrivalCream: said({
        used: true,
        product: 'emla-type',
        areaCm2: 10,
        grams: 1,
        onAt: at(-30),
        offAt: at(1),
      }),
    });
    expect(brokenOf('G2-01', fromHome)).toEqual(['G2-01 soft']);
  });
  test('is asked for before any cream, and not where none is used', () => {
    expect(brokenOf('G2-01', fittingData({ photos: wholeSet().slice(0, 8), numbing: [] }))).toEqual([
      'G2-01 soft',
    ]);
    expect(
      brokenOf('G2-01', fittingData({ photos: [], numbing: [], facts: { numbingUsed: false } })),
    ).toEqual([]);
  });
  test('the earliest of several creams counts', () => {
    expect(
      brokenOf(
        'G2-01',
        fittingData({
          photos: closeUpAt(15),
          numbing: [cream({ id: 'late', onAt: at(20) }), cream({ onAt: at(10) })],
        }),
      ),
    ).toEqual(['G2-01 soft']);
  });
});

describe('while the needle works (brief 4.5)', () => {
  const shown = (photos: SessionData['photos']) =>
    brokenOf('F-zonePhoto', fittingData({ photos: [...wholeSet(), ...photos] }));
  test('each zone is shown once its last pass has ended', () => {
    expect(shown([])).toEqual(['F-zonePhoto:VTX warn']);
    expect(shown([{ ...zoneShot, at: at(114) }])).toEqual(['F-zonePhoto:VTX warn']);
    expect(shown([{ ...zoneShot, at: at(115) }])).toEqual([]);
    expect(shown([{ ...zoneShot, zone: 'MID' }])).toEqual(['F-zonePhoto:VTX warn']);
    expect(shown([{ ...zoneShot, destroyed: { at: at(119), why: 'mistake' } }])).toEqual([
      'F-zonePhoto:VTX warn',
    ]);
  });
  test('without a picture from before there is nothing to compare it with', () => {
    expect(brokenOf('F-zonePhoto', fittingData({ photos: [] }))).toEqual([]);
  });
});

describe('after the work (G5-02, G6-04)', () => {
  test('the views that show what was worked on are asked for again, at fine-tune and once more at closing', () => {
    const one = fittingData({
      photos: [...wholeSet(), zoneShot, ...wholeSet('fineTune').filter(({ view }) => view !== 'crown45')],
      compared: [
        { ...pair, before: photo({ view: 'top' }).id, after: photo({ view: 'top', stage: 'fineTune' }).id },
      ],
    });
    expect(broken(one)).toEqual(['G5-02 soft', 'G6-04 soft']);
    const settled = {
      requirement: 'G5-02',
      reason: 'Camera broke',
      name: 'Kim Lee',
      at: at(126),
      by: 'device',
      stage: 'fineTune',
    } as const;
    expect(brokenOf('G6-04', { ...one, overrides: [settled] })).toEqual([]);
  });
  test('only views that were taken before are asked for', () => {
    const few = fittingData({
      photos: [photo(), photo({ stage: 'aftercare' })],
      compared: [{ ...pair, after: photo({ stage: 'aftercare' }).id }],
    });
    expect([...brokenOf('G5-02', few), ...brokenOf('G6-04', few)]).toEqual([]);
    expect(
      notChecked(fittingData({ photos: [], compared: [] })).filter((says) => says.includes('from before')),
    ).toHaveLength(3);
  });
  test('a pair counts while both of its photos are there', () => {
    expect(brokenOf('G5-02', fittingData({ compared: [] }))).toEqual(['G5-02:pair soft']);
    const gone = fittingData().photos.map((one) =>
      one.id === pair.before ? { ...one, destroyed: { at: at(130), why: 'clientAsked' as const } } : one,
    );
    expect(brokenOf('G5-02', fittingData({ photos: [...gone, photo({ id: 'again' })] }))).toEqual([
      'G5-02:pair soft',
    ]);
  });
});
