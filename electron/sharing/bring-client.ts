import type { AuthorId, ClientId, JsonValue } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { TabletsRefused } from '../../shared/ipc/tablets-channels.ts';
import { clientFields } from '../../shared/people/client.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { Vault } from '../vault/vault.ts';
import type { SharingService } from './sharing-service.ts';

interface Deps {
  readonly sharing: Pick<SharingService, 'elsewhere' | 'fetch'>;
  readonly vault: Pick<Vault, 'exchange' | 'hasClient'>;
  readonly writer: RecordWriter;
  readonly author: () => AuthorId;
  /** Whether this tablet has them already. */
  readonly isKnown: (client: ClientId) => boolean;
  readonly onBrought: () => void;
  /** Opens what the others hold of them, so that each of their sessions is found by its own name. */
  readonly look: (client: ClientId) => void;
}

/**
 * A client of another tablet becomes one of this tablet too: with the key that was handed over, the whole file, and a registration of their
 * own here under the same id, which the studio's record knows to be the same person. From then on both have them.
 * `by`: whoever asks for it, or the tablet by itself.
 */
export const createBringing =
  ({ sharing, vault, writer, author, isKnown, onBrought, look }: Deps) =>
  async (client: ClientId, by: AuthorId = author()): Promise<Result<null, Failure | TabletsRefused>> => {
    if (isKnown(client)) {
      look(client);
      return ok(null);
    }
    const known = sharing.elsewhere();
    const tablet = known?.tabletOf(client);
    const fields = clientFields.safeParse(known?.fieldsOf(client));
    if (tablet === undefined) return no(words.notThere);
    if (!fields.success || !vault.exchange.adopt(client)) return no(words.keyNotHere({ tablet }));
    await sharing.fetch(client);
    // Asked twice in one breath, or erased meanwhile.
    if (isKnown(client)) return ok(null);
    if (!vault.hasClient(client)) return no(words.notThere);
    const body = JSON.parse(JSON.stringify(fields.data)) as JsonValue;
    const saved = writer.append(by, [{ kind: 'client.registered', client, body }]);
    if (!saved.ok) return saved;
    onBrought();
    look(client);
    return ok(null);
  };

const no = (says: Sentence): { readonly ok: false; readonly error: TabletsRefused } =>
  err({ kind: 'tablets-refused', says });
