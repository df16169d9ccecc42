import { expect, test } from 'vitest';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { spanishStaff, staffPairsOf } from '../../../shared/protocol/default/languages/spanish-staff.ts';
import { countryPacks } from '../../../shared/protocol/default/packs.ts';
import { speaking } from '../../builders/in-words.ts';

test('each sentence of the starting protocols that staff read has its Spanish', () => {
  const pairs = Object.values(countryPacks).flatMap(({ id }) => staffPairsOf(defaultProtocol(id)));
  expect(pairs.length).toBeGreaterThan(900);
  expect(pairs.filter(([, is]) => is === undefined || is === '').map(([of]) => of)).toEqual([]);
  expect(pairs.filter(([of, is]) => of === is)).toEqual([]);
  // A step names the number of its own country.
  expect(pairs.filter(([, is]) => is?.includes('{'))).toEqual([]);
});

test('a warning stands beside the warning it translates: as many on each card', () => {
  const all = spanishStaff();
  expect(all.get('Distilled is not sterile.')).toBe('Destilada no es estéril.');
  expect(
    all.get('Call 999. Say: "Reaction to numbing cream", "Allergic reaction" or what you see.'),
  ).toContain('Llame al 999');
  expect(
    all.get('Call 112. Say: "Reaction to numbing cream", "Allergic reaction" or what you see.'),
  ).toContain('Llame al 112');
});

test('the screen says a sentence of the starting protocol in Spanish, and leaves one that the studio wrote', async () => {
  const say = await speaking('es');
  expect(say('Blood thinner')).toBe('Anticoagulante');
  expect(say('Blood thinner, ask Marta')).toBe('Blood thinner, ask Marta');
});
