import { initialTransition } from 'xstate';
import type { Protocol } from '../protocol/schema.ts';
import { sessionMachine } from './machine.ts';
import type { Session } from './machine.ts';
import type { Opening } from './opening.ts';

/** The session at its opening; `protocol` is the release the opening names by its hash (decision 7). */
export const begin = (opening: Opening, protocol: Protocol): Session =>
  initialTransition(sessionMachine, { opening, protocol })[0];
