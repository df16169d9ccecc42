import { useCallback, useState } from 'react';
import type { ClientId, SessionId } from '../../shared/brand.ts';
import { comparableViews, firstPair } from '../../shared/photos/ghost.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { ComparePhotos } from './compare-photos.tsx';
import { PhotoImage } from './photo-image.tsx';
import { setInSentence, setWords } from './set-words.ts';
import './photos.css';

const words = {
  intact: photosScreen.photosIntact,
  changed: photosScreen.photosChanged,
  missing: photosScreen.photosMissing,
  destroyed: photosScreen.photosDestroyed,
} as const;

/** As many as stand in the card; all of them are in the comparison. */
const SHOWN = 2;

/** Before and after of the same view, side by side. */
const Pairs = ({ session, of }: { readonly session: SessionId; readonly of: ClientId }) => {
  const { t } = useWords();
  const { client } = useShell();
  const ask = useCallback(() => client['photos.list']({ client: of }), [client, of]);
  const [loaded] = useLoad(ask);
  const [comparing, setComparing] = useState(false);
  const visits = loaded.is === 'there' ? loaded.value : [];
  const pairs = comparableViews(visits.filter((visit) => visit.session === session)).flatMap((view) => {
    const pair = firstPair(view, session);
    return pair === undefined ? [] : [{ ...view, pair }];
  });
  if (pairs.length === 0) return null;
  return (
    <>
      <ul className="photo-pairs">
        {pairs.slice(0, SHOWN).map(({ key, title, pair }) => (
          <li key={key}>
            <b className="small">{t(title)}</b>
            {pair.map(({ photo, set }) => (
              <figure key={photo}>
                <PhotoImage
                  session={session}
                  photo={photo}
                  size="small"
                  alt={t(photosScreen.titleInSet({ title, set: setInSentence[set] }))}
                />
                <figcaption className="small">{t(setWords[set])}</figcaption>
              </figure>
            ))}
          </li>
        ))}
      </ul>
      <Button size="small" icon={<Icon name="compare" />} onPress={() => setComparing(true)}>
        {t(photosScreen.comparePairs({ count: pairs.length }))}
      </Button>
      {comparing && <ComparePhotos visits={visits} session={session} onClose={() => setComparing(false)} />}
    </>
  );
};

/** Are a session's photos the ones that were stored? Asked of the files each time the page is opened. */
export const StoredPhotosCard = ({ session, of }: { readonly session: SessionId; readonly of: ClientId }) => {
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
      {lines.length > 0 && <Pairs session={session} of={of} />}
    </Card>
  );
};
