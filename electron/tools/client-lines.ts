import { plainText } from '../../shared/people/letters.ts';
import type { BodyOf } from '../../shared/sharing/apart.ts';
import { erasuresIn } from '../../shared/sharing/erasures.ts';
import type { Union } from '../../shared/sharing/union.ts';
import { nameIn } from './union-lines.ts';

/** Clients of the studio whose name holds these letters, whichever tablet they are on, with their visits. */
export const clientLines = (union: Union, bodyOf: BodyOf, wanted: string): readonly string[] => {
  const { inOrder, heard } = union;
  const nameOf = nameIn(union);
  const tablets = heard.map(({ tablet }) => tablet);
  const erased = new Set(erasuresIn(inOrder, tablets).map(({ client }) => client));
  const found = new Map<string, string>();
  let closed = 0;
  for (const link of inOrder) {
    const { kind, client } = link.entry;
    if (client === undefined || erased.has(client)) continue;
    if (kind !== 'client.registered' && kind !== 'client.amended') continue;
    const body = bodyOf(link);
    if (body === undefined) closed += kind === 'client.registered' ? 1 : 0;
    const { fullName, dateOfBirth } = body ?? {};
    if (typeof fullName !== 'string' || !plainText(fullName).includes(plainText(wanted))) continue;
    found.set(
      client,
      `client: ${fullName}${typeof dateOfBirth === 'string' ? `, born ${dateOfBirth}` : ''}, on ${nameOf(link.chain.deviceId)}`,
    );
  }
  const visits = [...found].map(([client, text]) => {
    const numbers = inOrder.flatMap(({ entry }) => {
      const { recordNumber } = (entry.body ?? {}) as { readonly recordNumber?: unknown };
      return entry.kind === 'session.opened' && entry.client === client ? [String(recordNumber)] : [];
    });
    return `${text}, ${numbers.length === 0 ? 'no visits' : `visits ${numbers.join(', ')}`}`;
  });
  return [
    ...(visits.length === 0 ? [`client: nobody with "${wanted}" in their name`] : visits),
    ...(closed === 0
      ? []
      : [
          `not looked into: ${closed} clients whose keys are not on this tablet; share with the passphrase on both`,
        ]),
  ];
};
