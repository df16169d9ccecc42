import { useEffect, useRef, useState } from 'react';
import type { ClientId } from '../../shared/brand.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useShell } from '../context.ts';
import { sentenceOf } from '../problem-text.ts';

/** Opens a client's file; one that lies on another tablet is fetched first. `no`: why it could not be. `bringing`: whose is on its way. */
export const useOpenClient = () => {
  const { client: main, go } = useShell();
  const [no, setNo] = useState<Phrase | null>(null);
  const [bringing, setBringing] = useState<ClientId | null>(null);
  /** Which press is the last one. Who went on to something else is not brought back by a file that comes late. */
  const latest = useRef(0);
  useEffect(
    () => () => {
      latest.current += 1;
    },
    [],
  );
  /** `tablet`: the one that has the file, where this one has not. */
  const fetch = async (client: ClientId, tablet: string | null): Promise<boolean> => {
    latest.current += 1;
    const mine = latest.current;
    setNo(null);
    setBringing(null);
    if (tablet === null) return true;
    setBringing(client);
    const reply = await main['tablets.bring']({ client });
    if (mine !== latest.current) return false;
    setBringing(null);
    if (!reply.ok) setNo(sentenceOf(reply.error));
    return reply.ok;
  };
  return {
    no,
    bringing,
    fetch,
    /** What comes now leads nowhere any more. */
    drop: (): void => {
      latest.current += 1;
      setBringing(null);
    },
    open: async (client: ClientId, tablet: string | null): Promise<void> => {
      if (await fetch(client, tablet)) go({ at: 'client', client });
    },
  };
};
