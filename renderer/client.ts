import type { Proof } from '../shared/ipc/people-channels.ts';
import type { ChannelName, Client, Defect } from '../shared/ipc/contract.ts';
import { wholeAnswer } from '../shared/ipc/pieces.ts';
import type { AskRest } from '../shared/ipc/pieces.ts';
import type { Pushes, PushName } from '../shared/ipc/pushes.ts';
import { err } from '../shared/result.ts';
import { partWords } from '../shared/words/screens/parts.ts';

export type Listen = <N extends PushName>(name: N, hear: (value: Pushes[N]) => void) => () => void;

declare global {
  interface Window {
    readonly wire: Wire;
  }
}

type Caller = (
  request: unknown,
  proof?: Proof,
) => Promise<{ readonly ok: boolean; readonly error?: unknown }>;

const isDefect = (error: unknown): error is Defect =>
  typeof error === 'object' && error !== null && (error as { kind?: unknown }).kind === 'defect';

/** What the window says when main does not answer at all: it cannot know more. */
const unanswered: Defect = {
  kind: 'defect',
  reference: 'no-answer',
  says: partWords.mainDidNotAnswer,
};

/**
 * The client with one ear on every answer: a defect stops the window wherever it was asked (a stop screen with a
 * reference), and a call that breaks is a defect too, so that nobody waits for ever.
 */
export const watched = (bare: Client, onDefect: (defect: Defect) => void): Client => {
  const watch =
    (call: Caller): Caller =>
    async (request, proof) => {
      let reply: Awaited<ReturnType<Caller>>;
      try {
        reply = await call(request, proof);
      } catch {
        reply = err(unanswered);
      }
      if (!reply.ok && isDefect(reply.error)) onDefect(reply.error);
      return reply;
    };
  return Object.fromEntries(
    Object.entries(bare).map(([name, call]) => [name, watch(call as Caller)]),
  ) as unknown as Client;
};

/** What the preload lets through: questions as they are, answers and pushes as text (see there). */
export interface Wire {
  readonly ask: Readonly<Record<ChannelName, (request: unknown, proof?: Proof) => Promise<string>>>;
  /** A further piece of an answer that is too long to cross at once. */
  readonly rest: AskRest;
  readonly listen: (name: PushName, hear: (text: string) => void) => () => void;
}

/** The client and the ear that the whole window uses, on a wire that carries text. */
export const onWire = ({
  ask,
  rest,
  listen,
}: Wire): { readonly client: Client; readonly listen: Listen } => ({
  client: Object.fromEntries(
    Object.entries(ask).map(([name, call]) => [
      name,
      async (request: unknown, proof?: Proof) =>
        JSON.parse(
          await wholeAnswer(await (proof === undefined ? call(request) : call(request, proof)), rest),
        ) as unknown,
    ]),
  ) as unknown as Client,
  listen: (name, hear) => listen(name, (text) => hear(JSON.parse(text) as Pushes[typeof name])),
});

/** The one place that knows `window.wire` exists. What it makes stands beside it, for those who look at a running window. */
export const connect = (): { readonly client: Client; readonly listen: Listen } =>
  Object.assign(window, onWire(window.wire));
