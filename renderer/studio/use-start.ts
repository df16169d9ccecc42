import { useCallback } from 'react';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { useShell } from '../context.ts';
import { useLoad } from '../use-load.ts';

/** What Stipple ships for this country: rows that an earlier version switched off can come back from it. */
export const useStart = (): Protocol | undefined => {
  const { client } = useShell();
  const ask = useCallback(() => client['protocol.text']({ version: 0 }), [client]);
  const [loaded] = useLoad(ask);
  return loaded.is === 'there' ? loaded.value : undefined;
};
