import { describe, expect, test } from 'vitest';
import { contract } from '../../../shared/ipc/contract.ts';
import type { ChannelName } from '../../../shared/ipc/contract.ts';
import { issuesTogether } from '../../../shared/ipc/issues.ts';
import { doorWords } from '../../../shared/words/door.ts';
import { inEnglish } from '../../builders/in-words.ts';

const id = '00000000-0000-4000-8000-000000000001';
const asked = (channel: ChannelName, request: unknown) => {
  const read = contract[channel].parse(request);
  return read.ok ? [] : read.error.map(({ field, says }) => `${field}: ${inEnglish(says)}`);
};
const tapped = (intent: object) => asked('session.apply', { session: id, from: 'consultation', intent });
const studio = { name: 'N', phone: '1', outOfHoursPhone: '', timeZone: 'UTC' };

test('issues of several fields are said together, each sentence once', () => {
  const together = issuesTogether([
    { field: 'a', says: doorWords.needed },
    { field: 'b', says: doorWords.needed },
    { field: 'c', says: doorWords.above({ limit: 0 }) },
  ]);
  expect(inEnglish(together)).toBe('This is needed. Give a number above 0.');
});

describe('bad input is answered at its field, in a sentence that says what to do', () => {
  test.each([
    [
      'a text that is too long',
      tapped({ type: 'note.added', text: 'x'.repeat(5000) }),
      ['intent.text: This is too long: at most 400 characters.'],
    ],
    [
      'hidden characters',
      tapped({ type: 'note.added', text: 'bell \u0007' }),
      [
        'intent.text: This holds hidden characters that cannot be printed. Delete them and type that part again.',
      ],
    ],
    ['an empty text', tapped({ type: 'note.added', text: ' ' }), ['intent.text: This must not be empty.']],
    [
      'a year nobody was born in',
      asked('clients.register', {
        id,
        evenIfSame: false,
        fields: {
          fullName: 'M',
          firstName: 'M',
          dateOfBirth: '2001-02-30',
          phone: '123',
          address: '',
          emergencyContact: '',
        },
      }),
      ['fields.dateOfBirth: This must be a date that exists.'],
    ],
    [
      'a phone number as long as a letter',
      asked('setup.begin', {
        studio: { ...studio, phone: '1'.repeat(90) },
        pack: 'uk',
        practitioner: { name: 'D', licence: '', trainingExpiry: null },
        passphrase: null,
      }),
      ['studio.phone: Write at most 40 characters.'],
    ],
    [
      'California without the address of the studio',
      asked('setup.begin', {
        studio: { ...studio },
        pack: 'us-ca',
        practitioner: { name: 'D', licence: '', trainingExpiry: null },
        passphrase: null,
      }),
      ['studio.address: This is needed.'],
    ],
    [
      'California with blanks for an address',
      asked('setup.begin', {
        studio: { ...studio, address: '  ' },
        pack: 'us-ca',
        practitioner: { name: 'D', licence: '', trainingExpiry: null },
        passphrase: null,
      }),
      ['studio.address: This is needed.'],
    ],
    [
      'no country',
      asked('setup.begin', {
        studio,
        pack: null,
        practitioner: { name: 'D', licence: '', trainingExpiry: null },
        passphrase: null,
      }),
      ['pack: This is needed.'],
    ],
    [
      'a search for a whole book',
      asked('clients.find', { text: 'x'.repeat(200) }),
      ['text: Write at most 120 characters.'],
    ],
  ])('%s', (_what, said, expected) => {
    expect(said).toEqual(expected);
  });
});

test('whatever is asked of any channel, no sentence holds a word of the library that reads it', () => {
  for (const channel of Object.keys(contract) as ChannelName[]) {
    for (const request of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { session: 'x' },
      { id, fields: 7 },
      { session: id, from: 7, intent: { type: 'no such' } },
    ]) {
      const read = contract[channel].parse(request);
      for (const { says } of read.ok ? [] : read.error)
        expect(inEnglish(says), channel).toMatch(
          /^(?!.*(expected|received|discriminator|Zod|Invalid |undefined))\p{Lu}.*\.$/u,
        );
    }
  }
});
