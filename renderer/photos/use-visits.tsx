import { useCallback } from 'react';
import { TakePhotos } from '../camera/take-photos.tsx';
import type { TakePhotosProps } from '../camera/take-photos.tsx';
import { useSessionContext } from '../chairside/session-context.ts';
import { useLoad } from '../use-load.ts';

/** Loaded when it is needed: a card that is only looked at asks for nothing. */
export const useVisits = () => {
  const { client, view } = useSessionContext();
  const ask = useCallback(() => client['photos.list']({ client: view.client.id }), [client, view.client.id]);
  return useLoad(ask)[0];
};

/** The camera, with the same views of earlier visits to line up with. */
export const TakeWithGhosts = (props: Omit<TakePhotosProps, 'visits'>) => {
  const loaded = useVisits();
  // Without the last visit's pictures one can still take today's.
  return loaded.is === 'waiting' ? null : (
    <TakePhotos {...props} visits={loaded.is === 'there' ? loaded.value : []} />
  );
};
