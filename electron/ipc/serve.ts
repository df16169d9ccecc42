import type { IpcMain } from 'electron';
import { contract } from '../../shared/ipc/contract.ts';
import type { ChannelName, Handlers } from '../../shared/ipc/contract.ts';
import { issuesTogether } from '../../shared/ipc/issues.ts';
import { err } from '../../shared/result.ts';
import { doorWords } from '../../shared/words/door.ts';
import type { Log } from '../log.ts';

interface Door {
  readonly ipc: Pick<IpcMain, 'handle'>;
  readonly isOurPage: (url: string) => boolean;
  readonly log: Log;
}

/** The one door into the main process. It always answers: with a value, a refusal, a failure, or the reference of a defect. */
export const serve = ({ ipc, isOurPage, log }: Door, handlers: Handlers): void => {
  for (const name of Object.keys(contract) as ChannelName[]) {
    const answer = async (url: string, raw: unknown): Promise<unknown> => {
      if (!isOurPage(url))
        return err({ kind: 'bad-request', channel: name, says: doorWords.pageMayNotAsk, issues: [] });
      const request = contract[name].parse(raw);
      if (!request.ok) {
        return err({
          kind: 'bad-request',
          channel: name,
          says: issuesTogether(request.error),
          issues: request.error,
        });
      }
      try {
        // The contract ties name, request and handler together; a union of functions loses that tie here.
        return await (handlers[name] as (value: unknown) => unknown)(request.value);
      } catch (error) {
        const reference = log.write(`defect in ${name}`, error);
        return err({
          kind: 'defect',
          reference,
          says: doorWords.broken,
        });
      }
    };
    // As text: the way into the page is far shorter for it than for an object (see preload).
    ipc.handle(name, async (event, raw: unknown) =>
      JSON.stringify(await answer(event.senderFrame?.url ?? '', raw)),
    );
  }
};
