import { useCallback } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { useShell } from '../context.ts';
import { Card } from '../parts/card.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';

const words = {
  intact: photosScreen.photosIntact,
  changed: photosScreen.photosChanged,
  missing: photosScreen.photosMissing,
  destroyed: photosScreen.photosDestroyed,
} as const;

/** Are a session's photos the ones that were stored? Asked of the files each time the page is opened. */
export const StoredPhotosCard = ({ session }: { readonly session: SessionId }) => {
  const { t } = useWords();

  const { client } = useShell();
  const ask = useCallback(() => client['photos.check']({ session }), [client, session]);
  const [loaded] = useLoad(ask);
  if (loaded.is !== 'there')
    return loaded.is === 'no' ? (
      <Card title={t(photosScreen.photos)}>
        <p className="small">{t(loaded.said.says)}</p>
      </Card>
    ) : null;
  const lines = (['changed', 'missing', 'intact', 'destroyed'] as const).flatMap((state) => {
    const count = loaded.value.filter((one) => one.state === state).length;
    return count === 0 ? [] : [t(words[state]({ count }))];
  });
  const bad = loaded.value.some(({ state }) => state === 'changed' || state === 'missing');
  return (
    <Card title={t(photosScreen.photos)} tone={bad ? 'stop' : 'normal'}>
      {lines.length === 0 ? (
        <p className="small">{t(photosScreen.noPhotosWereTaken)}</p>
      ) : (
        <ul className="plain-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Card>
  );
};
