import { resolve } from 'node:path';
import type { ClientId } from '../../shared/brand.ts';
import { english } from '../../shared/words/language.ts';
import { loadRecordLanguage } from '../../shared/words/record-languages.ts';
import { loadScreenLanguage } from '../../shared/words/screen-languages.ts';
import { createPaper } from '../report/paper.ts';
import type { Painter } from '../session/paper-service.ts';
import type { Store } from '../store/store.ts';
import type { KdfCost } from '../vault/passphrase.ts';
import type { Answer } from './answer.ts';
import { no, said, withWorkspace } from './with-workspace.ts';

export interface CopyOrder {
  readonly dataDir: string;
  /** A record number that stands on any page of theirs, or the id in the envelopes of the record. */
  readonly client: string;
  /** Ends in `.pdf`: to read alone; else the archive. */
  readonly out: string;
  readonly photos: boolean;
  /** Name of the manager who hands it out. */
  readonly by: string | undefined;
  /** Passphrase or recovery code, then the PIN where the studio has PINs. */
  readonly secrets: readonly string[];
  readonly wallMs: () => number;
  readonly cost?: KdfCost;
}

/** The whole record of one client from the command line: Stipple must be closed, and the same rights hold. */
export const clientCopyFrom = (order: CopyOrder): Promise<Answer> =>
  withWorkspace(
    {
      ...order,
      painter: { copy: createPaper().renderCopy } as unknown as Painter,
      askWhere: () => Promise.resolve(resolve(order.out)),
      languageFor: async (tag) =>
        (tag === undefined
          ? undefined
          : ((await loadScreenLanguage(tag)) ?? (await loadRecordLanguage(tag)))) ?? english,
    },
    { right: 'clientCopy', pinFor: 'clients.copy', whatFor: 'hand out the whole record' },
    async ({ workspace, store }) => {
      const found = clientNamed(store, order.client);
      if (found === undefined) return no('not-found', 'no client has that record number or id');
      const made = await workspace.clientCopy.make(found, {
        form: /\.pdf$/i.test(order.out) ? 'read' : 'all',
        photos: order.photos,
      });
      if (!made.ok)
        return no(
          made.error.kind === 'failure' ? made.error.what : made.error.kind,
          made.error.kind === 'failure' ? said(made.error.says) : '',
        );
      const { path, seal, visits, otherFiles } = made.value;
      return {
        code: 0,
        lines: [
          `written: ${visits} visits to ${path}`,
          ...(seal === null ? [] : [`seal: ${seal}`]),
          ...(otherFiles === 0 ? [] : [`other files of the same person, not in it: ${otherFiles}`]),
        ],
      };
    },
  );

const clientNamed = (store: Store, named: string): ClientId | undefined =>
  store
    .sessions()
    .find(({ recordNumber, client }) => recordNumber === named.trim() || client === named.trim())?.client;
