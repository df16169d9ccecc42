import { useState } from 'react';
import type { ClientId } from '../../shared/brand.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useShell } from '../context.ts';
import { sentenceOf } from '../problem-text.ts';

/** Opens a client's file; one that lies on another tablet is fetched first. `no`: why it could not be. */
export const useOpenClient = () => {
  const { client: main, go } = useShell();
  const [no, setNo] = useState<Phrase | null>(null);
  /** `tablet`: the one that has the file, where this one has not. */
  const fetch = async (client: ClientId, tablet: string | null): Promise<boolean> => {
    setNo(null);
    if (tablet === null) return true;
    const reply = await main['tablets.bring']({ client });
    if (!reply.ok) setNo(sentenceOf(reply.error));
    return reply.ok;
  };
  return {
    no,
    fetch,
    open: async (client: ClientId, tablet: string | null): Promise<void> => {
      if (await fetch(client, tablet)) go({ at: 'client', client });
    },
  };
};
