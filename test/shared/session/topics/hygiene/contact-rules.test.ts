import { describe, expect, test } from 'vitest';
import type { Chair } from '../../../../builders/session.ts';
import { chairAt } from '../../../../builders/session.ts';
import { field, stepsOf } from '../../../../builders/session-steps.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import { brokenOf } from '../../../../builders/open-rules.ts';

describe('contact time of the antiseptic', () => {
  test.each([
    ['unknown is a stop', { antisepticLabelSeconds: null }, ['G2-09:label hard']],
    ['kept', { antisepticLabelSeconds: 60 }, []],
    ['too short', { antisepticLabelSeconds: 90 }, ['G2-09:contact hard']],
    ['not begun', { antisepticLabelSeconds: 60, antisepticContactSeconds: null }, ['G2-09:contact hard']],
  ] as const)('%s', (_what, facts, open) =>
    expect(brokenOf('G2-09', fittingData({ facts })).filter((line) => !line.includes('cream'))).toEqual(open),
  );

  test('the longer of card and label counts', () => {
    const card = (seconds: number) => ({
      protocol: (same: Parameters<NonNullable<Parameters<typeof fittingData>[0]>['protocol'] & {}>[0]) => ({
        ...same,
        products: same.products.map((one) =>
          one.id === 'isopropyl-70' ? { ...one, contactSeconds: seconds } : one,
        ),
      }),
    });
    expect(brokenOf('G2-09', fittingData({ ...card(120), facts: { antisepticLabelSeconds: 30 } }))).toEqual([
      'G2-09:contact hard',
    ]);
    expect(brokenOf('G2-09', fittingData({ ...card(30) }))).toEqual([]);
  });

  test('the clock fills in what was kept, wiping again asks for "dry" anew, and one tap answers it', () => {
    const chair: Chair = chairAt('cleanseAndNumb');
    stepsOf.cleanseAndNumb(chair);
    const dryIsOpen = (): boolean =>
      chair
        .view()
        .requirements.concat(chair.view().broken)
        .some(({ id, state }) => id === 'L-antiseptic-dry' && state === 'open') ||
      brokenOf('L-antiseptic-dry', chair.data(), chair.now()).length > 0;
    expect(dryIsOpen()).toBe(false);
    chair.later(1);
    chair.say({ type: 'contact.started', what: 'antiseptic' }, 0.5);
    expect(dryIsOpen()).toBe(true);
    chair.say({ type: 'contact.ended', what: 'antiseptic' });
    expect(chair.data().fields['antisepticContactSeconds']?.value).toBe(30);
    expect(dryIsOpen()).toBe(false);
  });

  test('what was not begun cannot end', () => {
    const chair = chairAt('cleanseAndNumb');
    expect(chair.tries({ type: 'contact.ended', what: 'surfaces' })).toMatchObject({
      kind: 'bad-value',
      says: 'The contact time is not running: tap when the wipe begins.',
    });
    chair.say({ type: 'contact.started', what: 'surfaces' }, 4);
    chair.say({ type: 'contact.ended', what: 'surfaces' });
    expect(chair.data().fields['disinfectantMinutes']?.value).toBe(4);
    expect(chair.tries({ type: 'contact.ended', what: 'surfaces' })).toMatchObject({ kind: 'bad-value' });
  });
});

test('surfaces that dried too soon are said', () => {
  expect(brokenOf('G2-11', fittingData({ facts: { disinfectantLabelMinutes: 10 } }))).toEqual([
    'G2-11:surfaces soft',
  ]);
  expect(brokenOf('G2-11', fittingData({ facts: { disinfectantLabelMinutes: 5 } }))).toEqual([]);
});

test('a cleanser out of date is a stop', () => {
  expect(brokenOf('G2-03', fittingData({ facts: { cleanserExpiry: '2026-10' } }))).toEqual([
    'G2-03:cleanser hard',
  ]);
  expect(brokenOf('G2-03', fittingData({ facts: { cleanserExpiry: '2026-11' } }))).toEqual([]);
});

test('each hand wash and each pair of gloves counts', () => {
  const chair = chairAt('consultation');
  chair.say({ type: 'hygiene.counted', what: 'handWash' }, 1);
  chair.say({ type: 'hygiene.counted', what: 'gloves' }, 1);
  chair.say({ type: 'hygiene.counted', what: 'gloves' }, 1);
  chair.say(field('goal', 'Denser'));
  expect(chair.data().hygiene.map(({ what }) => what)).toEqual(['handWash', 'gloves', 'gloves']);
});
