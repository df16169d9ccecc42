import { inWords } from '../../../../builders/in-words.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsMixed } from '../../../../../shared/colour/dilution.ts';
import { colourPage } from '../../../../../shared/colour/page-of.ts';
import { darkestOf } from '../../../../../shared/session/topics/colour/read.ts';
import { timelineLine } from '../../../../builders/timeline-said.ts';
import type { Intent } from '../../../../../shared/session/events.ts';
import { holds } from '../../../../builders/property.ts';
import type { Chair } from '../../../../builders/session.ts';
import { chairAt } from '../../../../builders/session.ts';
import { cartridge, mix, pass, passDone } from '../../../../builders/session-steps.ts';

/** Skin of L* 65 and healed dots of L* 60: 1 : 12 of black heals to about 56, within the studio's 5; 1 : 4 to about 49. */
const read = (chair: Chair): void => {
  chair.say({ type: 'colour.read', sample: 'skin-1', kind: 'skin', lab: { L: 65, a: 13, b: 17 } });
  chair.say({
    type: 'colour.read',
    sample: 'dots-1',
    kind: 'smpHealed',
    zone: 'VTX',
    lab: { L: 60, a: 8, b: 9 },
  });
};
const atWork = (): Chair => {
  const chair = chairAt('application');
  read(chair);
  chair.say(cartridge(), 1);
  return chair;
};
const strong = (over: Parameters<typeof mix>[0] = {}) =>
  mix({ mix: 'mix-2', label: 'B', diluentParts: 4, diluentMl: 0.8, ...over });
const asks = {
  kind: 'asks',
  what: 'darker',
  says: expect.stringMatching(/In Crown it is expected to heal \d+\.\d L\* darker/) as unknown,
};
const warned = (chair: Chair): readonly string[] =>
  chair
    .view()
    .requirements.filter(({ id, state }) => id === 'G3-07' && state === 'open')
    .map(({ scope }) => scope ?? '');

describe('no needle leaves dots darker than the studio allows without somebody saying so', () => {
  test('a mix typed by hand while working', () => {
    const chair = atWork();
    chair.say(strong());
    expect(chair.tries(pass({ mix: 'mix-2' }))).toMatchObject(asks);
    chair.say(pass({ mix: 'mix-2', sure: ['darker'] }));
    expect(chair.data().passes[0]).toMatchObject({ mix: 'mix-2', sure: ['darker'] });
  });
  test('one that was acknowledged before is not asked about again, and one darker still is', () => {
    const chair = chairAt('colourMatch');
    read(chair);
    chair.say(strong({ mix: 'mix-1' }));
    const [scope = ''] = warned(chair);
    expect(scope).toBe('VTX-12');
    chair.say({ type: 'requirement.acknowledged', requirement: { id: 'G3-07', scope } });
    expect(warned(chair)).toEqual([]);
    chair.say(strong({ diluentParts: 1, diluentMl: 0.2 }));
    expect(warned(chair)).toEqual([expect.stringMatching(/^VTX-(1[3-9]|2\d)$/)]);
  });
  test('a mix of another zone', () => {
    const chair = atWork();
    chair.say({ type: 'zone.chosen', zone: 'MID', chosen: true });
    chair.say(strong({ zones: ['MID'] }));
    chair.say({ type: 'zone.chosen', zone: 'MID', chosen: false });
    expect(chair.tries(pass({ mix: 'mix-2' }))).toMatchObject(asks);
  });
  test('a top-up with pigment alone, while the pass is running', () => {
    const chair = atWork();
    chair.say(pass(), 1);
    const topUp: Intent = { type: 'mix.toppedUp', mix: 'mix-1', pigmentMl: 0.4, diluentMl: 0 };
    expect(chair.tries(topUp)).toMatchObject(asks);
    chair.say({ ...topUp, sure: ['darker'] });
    expect(timelineLine(chair.opening, chair.protocol, chair.events).at(-1)?.text).toContain(
      'darker than the dots there: meant so',
    );
    expect(atWork().tries({ ...topUp, diluentMl: 4.8 })).toBeUndefined();
  });
  test('amounts that are not the ratio the mix is called by', () => {
    const chair = atWork();
    chair.say(strong({ diluentParts: 30, pigmentMl: 1, diluentMl: 2 }));
    expect(chair.tries(pass({ mix: 'mix-2' }))).toMatchObject(asks);
  });
  test('an entry that is put right afterwards: the mix of a running pass, and the mix itself', () => {
    const chair = atWork();
    chair.say(pass(), 1);
    chair.say(strong());
    expect(chair.tries(pass({ mix: 'mix-2' }))).toMatchObject(asks);
    expect(chair.tries(strong({ mix: 'mix-1' }))).toMatchObject(asks);
  });
  test('test dots', () => {
    const chair = atWork();
    chair.say(strong());
    const dots: Intent = {
      type: 'testDots.placed',
      test: 'test-1',
      zone: 'VTX',
      mix: 'mix-2',
      cartridge: 'needle-1',
      dots: 10,
    };
    expect(chair.tries(dots)).toMatchObject(asks);
    chair.say({ ...dots, sure: ['darker'] });
    expect(chair.data().colour.testDots).toHaveLength(1);
  });
  test('a colour that is read later makes the mix at hand darker', () => {
    const chair = atWork();
    expect(chair.tries(pass())).toBeUndefined();
    chair.say(passDone());
    chair.say({
      type: 'colour.read',
      sample: 'dots-2',
      kind: 'smpHealed',
      zone: 'VTX',
      lab: { L: 64, a: 8, b: 9 },
    });
    expect(chair.tries(pass({ pass: 'pass-2' }))).toMatchObject(asks);
  });
  test('any mix, poured in any way and topped up in any way', () => {
    const chair = atWork();
    const ml = fc.integer({ min: 1, max: 200 }).map((hundredths) => hundredths / 100);
    const half = fc.integer({ min: 0, max: 80 }).map((parts) => parts / 2);
    let made = 1;
    holds(
      fc.property(half, ml, ml, fc.option(fc.tuple(ml, ml)), (diluentParts, pigmentMl, diluentMl, more) => {
        const id = `mix-${(made += 1)}`;
        const one = strong({ mix: id, label: id, diluentParts, pigmentMl, diluentMl, zones: ['VTX'] });
        chair.say(one);
        const add = chair.tries({
          type: 'mix.toppedUp',
          mix: id,
          pigmentMl: more?.[0] ?? 0,
          diluentMl: more?.[1] ?? 0,
        });
        const poured = chair.data().mixes.find((each) => each.id === id);
        const by = 60 - (65 - 45 * (6 / (6 + partsMixed(poured ?? one))) * 0.6);
        // 1 : 10.2 lies on the limit itself, where the last bit decides.
        if (Math.abs(by - 5) < 1e-6) return;
        const refusal = chair.tries(pass({ pass: `pass-${id}`, mix: id }));
        // Either it was not poured at all, or the needle is asked; whatever began is within the studio's step.
        if (by > 5) expect(refusal).toMatchObject(asks);
        else if (refusal !== undefined) throw new Error(JSON.stringify([refusal, add]));
        if (refusal === undefined)
          chair.say({ type: 'work.undone', what: 'passStart', id: `pass-${id}`, reason: 'Test' });
        chair.say({ type: 'mix.discarded', mix: id, reason: 'Test' });
      }),
      40,
    );
  });
});

test('whatever is mixed, the page says of each zone what it heals to and whether that is darker than what is there', () => {
  const chair = atWork();
  chair.say(strong({ diluentParts: 9, diluentMl: 1.8 }));
  const { mixes } = inWords(colourPage(chair.data(), [])) as ReturnType<typeof colourPage>;
  expect(mixes['mix-1']).toMatchObject([
    {
      zone: 'VTX',
      darker: true,
      says: expect.stringMatching(
        /^Crown: heals to about L\* 56\.0 .*estimate\. That is 4\.0 L\* darker than the dots there\.$/,
      ) as unknown,
    },
  ]);
  expect(mixes['mix-2']?.[0]?.says).toContain('L* darker');
  chair.say({ type: 'mix.discarded', mix: 'mix-2', reason: 'Too dark' });
  expect(colourPage(chair.data(), []).mixes['mix-2']).toBeUndefined();
  expect(darkestOf(chair.data(), 'VTX')).toBeCloseTo(4, 1);
});

test('water is never added to a mix that has no diluent on record', () => {
  const chair = atWork();
  chair.say(
    strong({
      diluentParts: 0,
      diluentMl: 0,
      diluent: '',
      diluentLot: '',
      diluentExpiry: null,
      diluentSterile: false,
    }),
  );
  expect(chair.tries({ type: 'mix.toppedUp', mix: 'mix-2', pigmentMl: 0, diluentMl: 1 })).toMatchObject({
    kind: 'bad-value',
    field: 'diluentMl',
    says: expect.stringContaining('sterile diluent') as unknown,
  });
});

test('the ratio is what was poured; a hundredth of a millilitre is no other ratio', () => {
  expect(partsMixed({ diluentParts: 12, pigmentMl: 0.2, diluentMl: 2.4 })).toBe(12);
  expect(partsMixed({ diluentParts: 12.5, pigmentMl: 0.05, diluentMl: 0.63 })).toBe(12.5);
  expect(partsMixed({ diluentParts: 12, pigmentMl: 0.6, diluentMl: 2.4 })).toBe(4);
  expect(partsMixed({ diluentParts: 0, pigmentMl: 0.6, diluentMl: 0 })).toBe(0);
  holds(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 80 }), (hundredths, halves) => {
      const [pigmentMl, diluentParts] = [hundredths / 100, halves / 2];
      expect(
        partsMixed({ diluentParts, pigmentMl, diluentMl: Number((pigmentMl * diluentParts).toFixed(2)) }),
      ).toBe(diluentParts);
    }),
  );
});
