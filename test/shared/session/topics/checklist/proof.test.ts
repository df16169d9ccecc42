import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../../../shared/session/events.ts';
import { isOpen as isOpenRule } from '../../../../../shared/session/open-rules.ts';
import type { StageId } from '../../../../../shared/session/stage.ts';
import { lineOf } from '../../../../builders/timeline-said.ts';
import { createChair, chairAt } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';
import { cartridge, cream, field, mix } from '../../../../builders/session-steps.ts';

const lineOn = (chair: Chair, item: string) => chair.view().checklist.find((one) => one.item === item);
const isOpen = (chair: Chair, item: string): boolean =>
  chair.view().requirements.some((one) => one.id === `L-${item}` && isOpenRule(one));
const textOfLast = (chair: Chair, say: Intent): string => {
  const before = chair.data();
  chair.say(say);
  const event = chair.events.at(-1);
  if (event === undefined) throw new Error('nothing was said');
  return lineOf(event, before).text;
};

const bin: readonly Intent[] = [
  field('sharpsBinId', 'B1'),
  field('sharpsBinOpenedOn', '2026-11-01'),
  field('sharpsBinFill', 'half'),
];
const acts: readonly (readonly [item: string, stage: StageId, acts: readonly Intent[]])[] = [
  ['hands-washed', 'cleanseAndNumb', [{ type: 'hygiene.counted', what: 'handWash' }]],
  ['gloves-on', 'cleanseAndNumb', [{ type: 'hygiene.counted', what: 'gloves' }]],
  ['sharps-bin-ready', 'cleanseAndNumb', bin],
  ['scalp-shaved', 'cleanseAndNumb', [field('shaveMethod', 'none')]],
  ['cream-weighed', 'cleanseAndNumb', [field('numbingUsed', true), cream()]],
  ['mixed-in-sterile-cap', 'colourMatch', [mix()]],
  ['cartridge-opened-in-view', 'application', [cartridge()]],
];

describe('an act that already shows an item to be done ticks it', () => {
  test.each(acts)('%s', (item, stage, all) => {
    const chair = chairAt(stage);
    const last = all.at(-1) as Intent;
    for (const act of all.slice(0, -1)) chair.say(act);
    expect(lineOn(chair, item)?.is).not.toBe('done');
    const { text } = chair.protocol.checklist.find(({ id }) => id === item) ?? { text: '?' };
    expect(textOfLast(chair, last)).toMatch(new RegExp(`ticked with it: .*${text.slice(0, 20)}`));
    expect(lineOn(chair, item)).toMatchObject({ is: 'done', at: chair.now(), by: 'entry' });
    expect(isOpen(chair, item)).toBe(false);
  });

  test.each(acts)(
    '%s is open again when somebody takes the tick back, until the act is done anew',
    (item, stage, all) => {
      const chair = chairAt(stage);
      for (const act of all) chair.say(act, 1);
      chair.say({ type: 'item.ticked', item, done: false }, 1);
      expect(lineOn(chair, item)?.is).toBe('open');
      if (item === 'hands-washed') {
        chair.say({ type: 'hygiene.counted', what: 'handWash' });
        expect(lineOn(chair, item)?.is).toBe('done');
      }
    },
  );
});

test('a tick by hand keeps its own time and name, whatever comes after it', () => {
  const chair = chairAt('cleanseAndNumb');
  const at = chair.now();
  chair.say({ type: 'item.ticked', item: 'hands-washed', done: true }, 5);
  expect(textOfLast(chair, { type: 'hygiene.counted', what: 'handWash' })).toBe('Hands washed');
  expect(lineOn(chair, 'hands-washed')).toEqual(expect.objectContaining({ is: 'done', at }));
  expect(lineOn(chair, 'hands-washed')).not.toHaveProperty('by');
});

test('"dry" is by the clock that was stopped; wiped again it is open', () => {
  const chair = chairAt('cleanseAndNumb');
  chair.say({ type: 'contact.started', what: 'antiseptic' }, 1);
  expect(textOfLast(chair, { type: 'contact.ended', what: 'antiseptic' })).toMatch(
    /ticked with it: Antiseptic/,
  );
  expect(lineOn(chair, 'antiseptic-dry')).toMatchObject({ is: 'done', at: chair.now(), by: 'clock' });
  chair.later(1);
  chair.say({ type: 'contact.started', what: 'antiseptic' });
  expect(lineOn(chair, 'antiseptic-dry')?.is).toBe('again');
});

test('that redness has settled is known by the clock at the first look after five minutes, not before', () => {
  const chair = chairAt('fineTune');
  const { settling } = chair.view();
  const look = (light: string): Intent => ({ type: 'light.checked', light, distanceM: 0.5, ok: true });
  const [first, second] = chair.protocol.lights.map(({ id }) => id);
  const soon = createChair({ from: chair });
  soon.say(look(first ?? ''));
  const early = soon.now() < (settling?.settledAt ?? '');
  expect(lineOn(soon, 'redness-settled')?.is).toBe(early ? 'open' : 'done');
  soon.later(10);
  soon.say(look(second ?? ''));
  expect(lineOn(soon, 'redness-settled')).toMatchObject({ is: 'done', by: 'clock' });
});

test('nothing that only a person can know is ticked by an act', () => {
  const chair = chairAt('cleanseAndNumb');
  for (const [, stage, all] of acts) if (stage === 'cleanseAndNumb') for (const act of all) chair.say(act, 1);
  chair.say({ type: 'numbing.removed', application: 'cream-1' });
  const done = chair.view().checklist.filter(({ is, stage }) => is === 'done' && stage === 'cleanseAndNumb');
  expect(done.map(({ item }) => item).toSorted()).toEqual(
    ['cream-weighed', 'gloves-on', 'hands-washed', 'scalp-shaved', 'sharps-bin-ready'].toSorted(),
  );
});

test('a full bin, a torn pack and a shade thrown away prove nothing', () => {
  const chair = chairAt('cleanseAndNumb');
  for (const act of bin) chair.say(act);
  chair.say(field('sharpsBinFill', 'threeQuarters'));
  expect(lineOn(chair, 'sharps-bin-ready')?.is).toBe('open');
  const colour = chairAt('colourMatch');
  colour.say(mix());
  colour.say({ type: 'mix.discarded', mix: 'mix-1', reason: 'Spilled' });
  expect(lineOn(colour, 'mixed-in-sterile-cap')?.is).toBe('open');
  const work = chairAt('application');
  work.say(cartridge({ packIntact: false }));
  expect(lineOn(work, 'cartridge-opened-in-view')?.is).toBe('open');
});
