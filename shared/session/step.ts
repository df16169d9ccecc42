import { transition } from 'xstate';
import type { ActorLogic, ActorScope, EventObject, Snapshot } from 'xstate';
import { sessionMachine } from './machine.ts';
import type { Heard, Session } from './machine.ts';

type Scope = ActorScope<Session, Heard>;

/**
 * The same as xstate's `transition`, which begins a whole new session for every event only to throw it away: that is half the time of
 * a replay. The scope it would have made is made once; nothing runs in it, because a session's machine does nothing but assign.
 */
export const step = (session: Session, event: Heard): Session =>
  sessionMachine.transition(session, event, scope) as Session;

/** xstate makes scopes only inside `transition`, and hands them to the logic it is given. */
const scopeOfTransition = (): Scope => {
  let made: unknown;
  const nothing: Snapshot<unknown> = { status: 'active', output: undefined, error: undefined };
  const catcher: ActorLogic<Snapshot<unknown>, EventObject> = {
    transition: (snapshot, _event, given) => {
      made = given;
      return snapshot;
    },
    getInitialSnapshot: () => nothing,
    getPersistedSnapshot: (snapshot) => snapshot,
  };
  transition(catcher, nothing, { type: 'none' });
  return made as Scope;
};

const scope = scopeOfTransition();
