import { useCallback, useEffect } from 'react';
import type { ColourPage } from '../../../shared/colour/page.ts';
import { useLoad } from '../../use-load.ts';
import type { Loaded } from '../../use-load.ts';
import { useSessionContext } from '../session-context.ts';

/** What was read and what could be mixed, asked anew with every entry; the old answer stays on screen meanwhile. */
export const useColourPage = (): Loaded<ColourPage> => {
  const { client, view } = useSessionContext();
  const { session, seq } = view;
  const ask = useCallback(() => client['colour.page']({ session }), [client, session]);
  const [loaded, again] = useLoad(ask);
  useEffect(() => {
    if (seq > 0) void again();
  }, [again, seq]);
  return loaded;
};
