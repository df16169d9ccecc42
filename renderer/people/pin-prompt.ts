import type { Client } from '../../shared/ipc/contract.ts';
import type { NeedsPin, Proof } from '../../shared/ipc/people-channels.ts';
import { createCell } from '../store.ts';
import type { Store } from '../store.ts';

interface Reply {
  readonly ok: boolean;
  readonly error?: { readonly kind: string };
}
export interface PinAsked {
  readonly needs: NeedsPin;
  /** The same request once more, with a PIN. */
  readonly send: (proof: Proof) => Promise<Reply>;
  readonly done: (reply: Reply) => void;
}
export interface PinPrompt extends Store<PinAsked | null> {
  readonly ask: (asked: Pick<PinAsked, 'needs' | 'send'>) => Promise<Reply | null>;
}

/** One question for a PIN at a time; `null` where it is not answered. */
export const createPinPrompt = (): PinPrompt => {
  const cell = createCell<PinAsked | null>(null);
  return {
    now: cell.now,
    subscribe: cell.subscribe,
    ask: ({ needs, send }) =>
      cell.now() === null
        ? new Promise((answered) => {
            cell.become({
              needs,
              send,
              done: (reply) => {
                cell.become(null);
                answered(reply.error?.kind === 'needs-pin' ? null : reply);
              },
            });
          })
        : Promise.resolve(null),
  };
};

type Caller = (request: unknown, proof?: Proof) => Promise<Reply>;

/** The client that asks for the PIN main wants and says the same thing again: whoever called it hears the last answer only. */
export const proving = (bare: Client, prompt: Pick<PinPrompt, 'ask'>): Client =>
  Object.fromEntries(
    Object.entries(bare).map(([name, one]) => {
      const call = one as unknown as Caller;
      const asked: Caller = async (request, proof) => {
        const reply = await call(request, proof);
        if (reply.ok || reply.error?.kind !== 'needs-pin' || proof !== undefined) return reply;
        const needs = reply.error as NeedsPin;
        return (await prompt.ask({ needs, send: (given) => call(request, given) })) ?? reply;
      };
      return [name, asked];
    }),
  ) as unknown as Client;
