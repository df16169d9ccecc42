import { createHandlers } from '../../../electron/ipc/handlers.ts';
import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { Machine } from '../session/setup-app.ts';

/** The channels of a machine as the window asks them, past the gate. */
export const asked = ({ life }: Machine): Handlers =>
  createHandlers({
    life,
    practice: undefined as never,
    studios: undefined as never,
    log: { write: () => 'REF' },
    settings: undefined as never,
    recoveryPage: () => Promise.reject(new Error('not asked')),
    printers: () => Promise.resolve([]),
    publishSettings: () => undefined,
    reload: () => undefined,
  });
