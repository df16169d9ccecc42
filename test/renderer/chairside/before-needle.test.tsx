import { expect, test } from 'vitest';
import { isOpen } from '../../../shared/session/open-rules.ts';
import { elementIdOf } from '../../../renderer/chairside/element-id-of.ts';
import { drawn } from '../../builders/drawn.tsx';
import { chairAt } from '../../builders/session.ts';

test('what the preparation left open before the needle is drawn in the colour match, so that nobody goes back for it', () => {
  const chair = chairAt('colourMatch');
  chair.say({ type: 'item.ticked', item: 'cream-fully-removed', done: false });
  chair.say({ type: 'item.ticked', item: 'gloves-on', done: false });
  chair.say({ type: 'numbing.removed', application: 'cream-1' });
  const markup = drawn(chair, 'colourMatch', '', null);
  const left = chair
    .view()
    .requirements.filter(
      (one) => isOpen(one) && one.id.startsWith('L-') && one.goTo.stage === 'cleanseAndNumb',
    );
  expect(left.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['L-cream-fully-removed', 'L-antiseptic-dry', 'L-gloves-on']),
  );
  for (const { goTo } of left) expect(markup).toContain(`id="${elementIdOf(goTo.anchor)}"`);
  expect(markup).toContain('Contact time: Antiseptic');
});

test('like things are read back by one button below them, which says how many are left', () => {
  const chair = chairAt('application');
  expect(drawn(chair, 'application', '', null)).toContain('While working: all 5 done');
  chair.say({ type: 'item.ticked', item: 'mix-stirred', done: true });
  expect(drawn(chair, 'application', '', null)).toContain('While working: all 4 done');
  for (const item of ['fresh-gloves', 'no-double-dip', 'least-visible-first'])
    chair.say({ type: 'item.ticked', item, done: true });
  expect(drawn(chair, 'application', '', null)).not.toContain('While working: all');
});
