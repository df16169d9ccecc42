import { describe, expect, test } from 'vitest';
import { saidOf } from '../../../shared/session/denied.ts';
import { isAnaesthetic, isChlorhexidine, isIodine, isLatex } from '../../../shared/session/substances.ts';

describe('words about iodine in the open question', () => {
  test.each([
    'no iodine allergy',
    'Iodine: never a problem',
    'not allergic to iodine but to latex',
    'no known allergies (iodine ok)',
    'I had no reaction to iodine',
    'Kein Problem mit Jod',
    'pas d’allergie à l’iode',
  ])('%s denies it', (said) => expect(saidOf(said, isIodine)).toBe('denied'));
  test.each([
    'iodine',
    'never use iodine on me',
    'no iodine please',
    'without iodine please',
    'Do not use iodine!',
    'I do not want iodine on my skin',
    'iodine makes me not well',
    'Bitte kein Jod verwenden',
    'ne pas utiliser d’iode',
    'no poner yodo, por favor',
    'nie stosować jodyny',
    'avoid iodine',
    'keep iodine away',
    'nothing except iodine',
    'iodine? no idea',
    'Jod vertrage ich nicht',
    'allergic to iodine, not latex',
    'None. Iodine makes me itch',
  ])('%s names it', (said) => expect(saidOf(said, isIodine)).toBe('named'));
  test('words about something else say nothing of it', () =>
    expect(saidOf('period pains, no other problems', isIodine)).toBeUndefined());
});

test.each([
  [isIodine, ['iyot', 'iốt', 'Betaisodona', 'Iodosorb', 'jódérzékenység', 'йодинол']],
  [isChlorhexidine, ['Corsodyl mouthwash', 'ChloraPrep', 'CHX', 'Peridex', 'Cristalmina', 'כלורהקסידין']],
  [isLatex, ['natural rubber gloves', 'allergia al lattice', 'Kautschuk', 'caoutchouc', 'látex', 'लेटेक्स']],
  [isAnaesthetic, ['Lidoderm patch', 'Ametop gel', 'TKTX', 'Ela-Max', 'лидокаин', 'Novocain']],
] as const)('%o is known by the names people use', (is, names) => {
  for (const name of names) expect(is(name), name).toBe(true);
});
test.each([
  [isIodine, ['biodegradable', 'period pains', 'radiodermatitis']],
  [isChlorhexidine, ['chlorine in pools', 'hexagon']],
  [isLatex, ['late', 'relaxed']],
  [isAnaesthetic, ['cats', 'solid food', 'aspirin']],
] as const)('%o is not heard in other words', (is, words) => {
  for (const word of words) expect(is(word), word).toBe(false);
});
