import type { LocalDate } from '../time.ts';
import { andList, messages } from './message.ts';
import type { Message, Value } from './message.ts';

/** Of clients whose key is gone or damaged although nobody erased them. */
export const lostKeysWords = messages('lostKeys', {
  standsForName: 'Client whose key is missing',
  person: '{name} (registered on {on})',
  somebody: 'a client (registered on {on})',
  one: 'The key of {who} is missing or damaged. Nothing of theirs can be opened, and they were not erased. Close Stipple, put the folder "keys" of a backup back beside the record, and start again.',
  many: 'The keys of {count, plural, one {# client} other {# clients}} are missing or damaged: {who}. Nothing of theirs can be opened, and they were not erased. Close Stipple, put the folder "keys" of a backup back beside the record, and start again.',
  more: '{count} more',
  returned:
    '{count, plural, one {The key of an erased client had come back with an older folder "keys". It was destroyed again.} other {The keys of # erased clients had come back with an older folder "keys". They were destroyed again.}}',
});

interface LostPerson {
  readonly name: string | undefined;
  readonly on: LocalDate | undefined;
}

const SHOWN = 3;

export const lostKeysNotice = (lost: readonly LostPerson[]): Message => {
  const people = lost.map(personOf);
  const [first] = people;
  if (first !== undefined && people.length === 1) return lostKeysWords.one({ who: first });
  const more = people.length - SHOWN;
  const who = more < 2 ? people : [...people.slice(0, SHOWN), lostKeysWords.more({ count: more })];
  return lostKeysWords.many({ count: people.length, who: andList(who) });
};

const personOf = ({ name, on }: LostPerson): Value => {
  const day = { day: on ?? '' };
  return name === undefined ? lostKeysWords.somebody({ on: day }) : lostKeysWords.person({ name, on: day });
};
