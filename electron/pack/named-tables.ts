import type { ClientId } from '../../shared/brand.ts';
import type { Colleague } from '../../shared/people/staff.ts';
import { csvLine } from './csv.ts';
import type { OverridesRow } from './pack-sessions.ts';

/** Without names the rules alone: a reason is typed by hand, and may name anybody. */
export const overridesTable = (rows: readonly OverridesRow[], names: boolean): string =>
  [
    csvLine([
      'record number',
      'session',
      'day',
      'guards overridden',
      ...(names ? ['what, by whom and why'] : []),
    ]),
    ...rows.map(({ recordNumber, session, date, rules, sentences }) =>
      csvLine([recordNumber, session, date, rules.join(' '), ...(names ? [sentences.join(' | ')] : [])]),
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
): Generator<undefined, string> {
  let table = csvLine(['client', 'record numbers', 'name', 'date of birth', 'telephone']);
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

export const peopleTable = (people: readonly Colleague[]): string =>
  [
    csvLine(['person', 'name', 'licence', 'licence until', 'training until', 'roles']),
    ...people.map(({ id, name, licence, licenceExpiry, trainingExpiry, roles }) =>
      csvLine([id, name, licence, licenceExpiry, trainingExpiry, roles.join(' ')]),
    ),
  ].join('');
