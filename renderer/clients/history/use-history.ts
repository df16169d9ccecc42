import { useCallback } from 'react';
import type { ClientId } from '../../../shared/brand.ts';
import type { ClientHistory } from '../../../shared/people/client-history.ts';
import { useShell } from '../../context.ts';
import { useLoad } from '../../use-load.ts';
import type { Loaded } from '../../use-load.ts';

/** What all visits tell; the page is on screen before it has come. */
export const useHistory = (id: ClientId): readonly [Loaded<ClientHistory>, () => Promise<void>] => {
  const { client } = useShell();
  const ask = useCallback(() => client['clients.history']({ id }), [client, id]);
  return useLoad(ask);
};
