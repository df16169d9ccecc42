/** Of a client whose key is gone or damaged although nobody erased them. */
export const lostKeyWords = {
  /** Stands where the name would. */
  name: 'Client whose key is missing',
  one: (name: string | undefined, since: string | undefined): string =>
    `${name ?? 'a client'}${since === undefined ? '' : ` (registered on ${since})`}`,
  notice: (clients: readonly string[]): string =>
    `${
      clients.length === 1
        ? `The key of ${clients[0]} is missing or damaged.`
        : `The keys of ${clients.length} clients are missing or damaged: ${listed(clients)}.`
    } Nothing of theirs can be opened, and they were not erased. Close Stipple, put the folder "keys" of a backup back beside the record, and start again.`,
  returned: (count: number): string =>
    count === 1
      ? 'The key of an erased client had come back with an older folder "keys". It was destroyed again.'
      : `The keys of ${count} erased clients had come back with an older folder "keys". They were destroyed again.`,
} as const;

const SHOWN = 3;
const listed = (clients: readonly string[]): string =>
  clients.length <= SHOWN + 1
    ? `${clients.slice(0, -1).join(', ')} and ${clients.at(-1)}`
    : `${clients.slice(0, SHOWN).join(', ')} and ${clients.length - SHOWN} more`;
