import { describe, expect, test } from 'vitest';
import type { IntentOf } from '../../../../../shared/session/events.ts';
import { createChair } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';
import { inEnglish } from '../../../../builders/in-words.ts';

const stroke = { points: [[0.1, 0.5, 0, 0.5] as const, [0.3, 0.4, 80, 0.5] as const].map((one) => [...one]) };
const ink = [stroke] as unknown as NonNullable<IntentOf<'consent.attested'>['strokes']>;
const dot = [{ points: [[0.5, 0.5, 0, 0.5]] }] as unknown as typeof ink;

const sign = (
  chair: Chair,
  names: { readonly witness?: string; readonly guardian?: string },
  consent = 'data',
) => {
  const textHash = chair.hashOf(consent as never);
  chair.say({ type: 'consent.shown', consent: consent as never, textHash, language: 'en' });
  chair.say({
    type: 'consent.signed',
    consent: consent as never,
    textHash,
    language: 'en',
    method: 'typed',
    typedName: 'Marcus Example',
    ...names,
  });
};
const chairWith = (names: Parameters<typeof sign>[1]): Chair => {
  const chair = createChair();
  sign(chair, names);
  return chair;
};
const open = (chair: Chair) =>
  chair
    .view()
    .requirements.filter(({ id, scope, state }) => id === 'G1-05' && state === 'open' && scope !== undefined)
    .filter(({ scope = '' }) => /^(witness|guardian)/.test(scope))
    .map(({ severity, scope, goTo }) => `${severity} ${scope} ${goTo.anchor}`);
const attest = (
  name: string,
  over: Partial<IntentOf<'consent.attested'>> = {},
): IntentOf<'consent.attested'> => ({
  type: 'consent.attested',
  role: 'witness',
  name,
  ...over,
});

describe('who is named as witness or guardian says so themselves', () => {
  test('somebody else than the practitioner is asked for once, for all they watched', () => {
    const chair = chairWith({ witness: 'Robin Hale' });
    sign(chair, { witness: 'robin  hale' }, 'photosRecord');
    expect(open(chair)).toEqual(['soft witness consent-attest']);
    const [one, ...others] = chair.view().unattested;
    expect(others).toEqual([]);
    expect(new Set(one?.consents)).toEqual(new Set(['data', 'photosRecord']));
    chair.say(attest('Robin Hale', { strokes: ink }));
    expect(open(chair)).toEqual([]);
  });
  test('the practitioner who watched has said so with every act of theirs', () => {
    const chair = createChair();
    sign(chair, { witness: chair.data().opening.practitioner.name });
    expect(open(chair)).toEqual([]);
  });
  test('what a witness has half drawn is kept, each by name, until they sign or clear it', () => {
    const chair = chairWith({ witness: 'Robin Hale', guardian: 'Ada Roe' });
    const inks = () =>
      Object.fromEntries(chair.view().unattested.map((one) => [one.name, one.ink.length] as const));
    chair.say({ type: 'attest.inked', role: 'witness', name: 'Robin Hale', strokes: ink });
    chair.say({ type: 'attest.inked', role: 'witness', name: 'robin  hale', strokes: ink });
    expect(inks()).toEqual({ 'Robin Hale': 2, 'Ada Roe': 0 });
    // Half drawn is not said.
    expect(open(chair)).toHaveLength(2);
    chair.say({ type: 'attest.cleared', role: 'witness', name: 'Robin Hale' });
    expect(inks()).toEqual({ 'Robin Hale': 0, 'Ada Roe': 0 });
    chair.say({ type: 'attest.inked', role: 'guardian', name: 'Ada Roe', strokes: ink });
    chair.say(attest('Ada Roe', { role: 'guardian', strokes: ink }));
    expect(chair.data().attestInk).toEqual([]);
  });
  test.each([
    ['somebody who is named nowhere', 'witness', 'Zed Nobody'],
    ['a witness in the name of the guardian', 'witness', 'Ada Roe'],
  ] as const)('nobody draws for %s', (_who, role, name) => {
    const chair = chairWith({ witness: 'Robin Hale', guardian: 'Ada Roe' });
    expect(chair.tries({ type: 'attest.inked', role, name, strokes: ink })?.kind).toBe('bad-value');
  });
  test('what is signed anew is watched anew', () => {
    const chair = chairWith({ witness: 'Robin Hale' });
    chair.say(attest('Robin Hale', { strokes: ink }));
    chair.later(1);
    sign(chair, { witness: 'Robin Hale' });
    expect(open(chair)).toHaveLength(1);
  });
  test('a guardian signs beside a witness, and neither speaks for the other', () => {
    const chair = chairWith({ witness: 'Robin Hale', guardian: 'Ada Roe' });
    expect(open(chair)).toHaveLength(2);
    chair.say(attest('Ada Roe', { role: 'guardian', strokes: ink }));
    expect(open(chair)).toEqual(['soft witness consent-attest']);
    expect(chair.tries(attest('Ada Roe', { strokes: ink }))?.kind).toBe('bad-value');
  });
  test.each([
    ['a dot', attest('Robin Hale', { strokes: dot })],
    ['somebody who is not named', attest('Kim Lee', { strokes: ink })],
    ['nobody’s PIN and no ink', attest('Robin Hale')],
  ])('%s is refused', (_what, said) => {
    const chair = chairWith({ witness: 'Robin Hale' });
    expect(chair.tries(said)?.kind).toBe('bad-value');
    expect(open(chair)).toHaveLength(1);
  });
  test('the sentence says who, and how', () => {
    const chair = chairWith({ witness: 'Robin Hale' });
    const says = chair.view().requirements.find(({ scope }) => scope === 'witness')?.says;
    expect(inEnglish(says ?? '')).toBe(
      'Robin Hale watched the signing, and has not said so yet: by PIN, or by a signature.',
    );
  });
});
