import { useEffect, useRef, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { Tablet } from '../../shared/ipc/tablet.ts';
import type { AppStore } from '../app-store.ts';
import type { SessionStore } from '../session-store.ts';

interface Shown {
  readonly client: Client;
  readonly app: AppStore;
  readonly sessions: SessionStore;
}

/**
 * Whoever takes the tablet goes on where the running session stands, after a start too. Somebody else, where none runs or where they may
 * not see it, begins at home. Answers whether that is known: home names other clients, and must not even flash before.
 */
export const useWhoseTablet = ({ client, app, sessions }: Shown, tablet: Tablet | null): boolean => {
  const [looked, setLooked] = useState(false);
  const before = useRef<string | undefined>(undefined);
  const isOpen = tablet?.lock === 'open';
  const person = tablet?.person?.id ?? 'nobody';
  useEffect(() => {
    if (!isOpen) return undefined;
    let gone = false;
    void client['session.current'](null).then((reply) => {
      if (gone) return;
      const isOther = before.current !== undefined && before.current !== person;
      before.current = person;
      if (reply.ok && reply.value !== null) {
        sessions.open(reply.value);
        app.go({ at: 'session' });
      } else if (isOther || (!reply.ok && app.now().route.at === 'session')) {
        sessions.close();
        app.go({ at: 'home' });
      }
      setLooked(true);
    });
    return () => {
      gone = true;
    };
  }, [isOpen, person, client, sessions, app]);
  return looked;
};
