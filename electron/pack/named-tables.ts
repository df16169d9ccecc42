import type { ClientId } from '../../shared/brand.ts';
import type { Colleague } from '../../shared/people/staff.ts';
import { packWords as words } from '../../shared/words/pack.ts';
import { peopleScreenWords as roleNames } from '../../shared/words/screens/people.ts';
import type { Speak } from '../../shared/words/speak.ts';
import { csvLine } from './csv.ts';
import type { OverridesRow } from './pack-sessions.ts';

/** Without names the rules alone: a reason is typed by hand, and may name anybody. */
export const overridesTable = (rows: readonly OverridesRow[], names: boolean, say: Speak): string =>
  [
    csvLine([
      say(words.recordNumber),
      say(words.session),
      say(words.day),
      say(words.guardsOverridden),
      ...(names ? [say(words.whatByWhom)] : []),
    ]),
    ...rows.map(({ recordNumber, session, date, rules, sentences }) =>
      csvLine([
        recordNumber,
        session,
        date,
        rules.join(' '),
        ...(names ? [sentences.map(say).join(' | ')] : []),
      ]),
    ),
  ].join('');

interface Fields {
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly phone: string;
}
const CLIENTS_AT_ONCE = 8;

/** Who is behind each number; of an erased client nothing is left to tell. */
export const clientsTable = function* (
  clients: ReadonlyMap<ClientId, readonly string[]>,
  fieldsOf: (client: ClientId) => Fields | undefined,
  say: Speak,
): Generator<undefined, string> {
  let table = csvLine(
    [words.clientHead, words.recordNumbers, words.name, words.dateOfBirth, words.telephone].map(say),
  );
  let count = 0;
  for (const [client, numbers] of clients) {
    const fields = fieldsOf(client);
    table += csvLine([
      client,
      numbers.toReversed().join(' '),
      fields?.fullName ?? '',
      fields?.dateOfBirth ?? '',
      fields?.phone ?? '',
    ]);
    count += 1;
    if (count % CLIENTS_AT_ONCE === 0) yield;
  }
  return table;
};

export const peopleTable = (people: readonly Colleague[], say: Speak): string =>
  [
    csvLine(
      [words.person, words.name, words.licence, words.licenceUntil, words.trainingUntil, words.roles].map(
        say,
      ),
    ),
    ...people.map(({ id, name, licence, licenceExpiry, trainingExpiry, roles }) =>
      csvLine([
        id,
        name,
        licence,
        licenceExpiry,
        trainingExpiry,
        roles.map((role) => say(roleNames[role])).join(', '),
      ]),
    ),
  ].join('');
