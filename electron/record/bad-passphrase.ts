import type { BadRequest } from '../../shared/ipc/contract.ts';
import { englishOf } from '../../shared/words/message.ts';
import { passphraseWords } from '../../shared/words/passphrase.ts';

/** A passphrase that is missing or too short, said at its field. */
export const badPassphrase = (channel: string, field: string, passphrase: string | null): BadRequest => {
  const says = englishOf((passphrase === null ? passphraseWords.needed : passphraseWords.short).id) ?? '';
  return { kind: 'bad-request', channel, says, issues: [{ field, says }] };
};
