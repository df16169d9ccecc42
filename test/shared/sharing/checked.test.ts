import { expect, test } from 'vitest';
import { unite } from '../../../shared/sharing/union.ts';
import { checks, clientOf, stateOf, studioOf } from './tablets.ts';
import type { TestTablet } from './tablets.ts';

/** Who looks, with how many signatures were checked. */
const lookOf = (tablet: TestTablet, checked?: ReadonlySet<string>) => {
  let signatures = 0;
  const union = unite(tablet.lines.values(), {
    ...checks,
    verifierOf: (key) => (text, signature) => {
      signatures += 1;
      return checks.verifierOf(key)(text, signature);
    },
    trusts: (key) => key === tablet.publicKey,
    ...(checked === undefined ? {} : { checked }),
  });
  return { signatures, state: stateOf(union) };
};
const grown = () => {
  const [one, two] = studioOf(2);
  for (let count = 0; count < 20; count += 1)
    two.write({ kind: 'client.registered', client: clientOf(`${count}`) });
  one.hear(two);
  return { one, two, ends: new Set([one.end().hash, two.end().hash]) };
};

test('a look goes on from where the last one was, and tells the same', () => {
  const { one, two, ends } = grown();
  const whole = lookOf(one);
  expect(lookOf(one, ends)).toEqual({ signatures: 0, state: whole.state });
  two.write({ kind: 'client.registered', client: clientOf('new') });
  one.take(two.lines.values());
  expect(lookOf(one, ends)).toEqual({ signatures: 1, state: lookOf(one).state });
});

test('an end that nothing here leads to vouches for nothing', () => {
  const { one } = grown();
  const whole = lookOf(one);
  expect(lookOf(one, new Set(['f'.repeat(64)]))).toEqual(whole);
});

test('a line that is missing or changed below a checked end is found all the same', () => {
  const { one, two, ends } = grown();
  const [, , third] = two.own;
  if (third === undefined) throw new Error('two entries only');
  one.lines.delete(third.hash);
  expect(lookOf(one, ends).state).toEqual(lookOf(one).state);
  one.lines.set(third.hash, { ...third, line: third.line.replace('"seq":3', '"seq":4') });
  expect(lookOf(one, ends).state).toEqual(lookOf(one).state);
});

test('of two marks at a checked line the one that verifies counts', () => {
  const { one, two, ends } = grown();
  const last = two.own.at(-1);
  if (last === undefined) throw new Error('nothing written');
  one.lines.set('beside', { ...last, mark: '0000' });
  expect(lookOf(one, ends).state).toEqual(lookOf(one).state);
});
