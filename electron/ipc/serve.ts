import type { IpcMain } from 'electron';
import { contract } from '../../shared/ipc/contract.ts';
import type { ChannelName, Handlers } from '../../shared/ipc/contract.ts';
import { proof as proofSchema } from '../../shared/ipc/people-channels.ts';
import { issuesTogether } from '../../shared/ipc/issues.ts';
import { err } from '../../shared/result.ts';
import { doorWords } from '../../shared/words/door.ts';
import { peopleWords } from '../../shared/words/people.ts';
import type { Log } from '../log.ts';
import { createAnswerText } from './answer-text.ts';
import type { Gate, Pass } from '../people/gate.ts';

/** Further pieces of a long answer: no channel of the contract, for it asks nothing anew. */
export const REST = 'answer.rest';

interface Door {
  readonly ipc: Pick<IpcMain, 'handle'>;
  readonly isOurPage: (url: string) => boolean;
  readonly log: Log;
  /** Asked before anything else. */
  readonly gate: Gate;
  /** Does what was allowed under the name of whoever allowed it. */
  readonly pass: <T>(pass: Pass, work: () => T) => T;
}

/** The one door into the main process. It always answers: with a value, a refusal, a failure, or the reference of a defect. */
export const serve = ({ ipc, isOurPage, log, gate, pass }: Door, handlers: Handlers): void => {
  const text = createAnswerText();
  for (const name of Object.keys(contract) as ChannelName[]) {
    const answer = async (url: string, raw: unknown, rawProof: unknown): Promise<unknown> => {
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
      const proof = rawProof === undefined || rawProof === null ? undefined : proofSchema.safeParse(rawProof);
      if (proof?.success === false)
        return err({ kind: 'bad-request', channel: name, says: peopleWords.noPinOfAnybody, issues: [] });
      try {
        const allowed = await gate(name, request.value, proof?.data);
        if (!allowed.ok) return allowed;
        // The contract ties name, request and handler together; a union of functions loses that tie here.
        return await pass(allowed.value, () =>
          (handlers[name] as (value: unknown) => unknown)(request.value),
        );
      } catch (error) {
        const reference = log.write(`defect in ${name}`, error);
        return err({
          kind: 'defect',
          reference,
          says: doorWords.broken,
        });
      }
    };
    ipc.handle(name, async (event, raw: unknown, rawProof: unknown) =>
      text.of(await answer(event.senderFrame?.url ?? '', raw, rawProof)),
    );
  }
  // Of an answer that was let through already.
  ipc.handle(REST, (event, id: unknown, at: unknown) =>
    isOurPage(event.senderFrame?.url ?? '') ? text.rest(id, at) : '',
  );
};
