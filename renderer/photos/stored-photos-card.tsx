import { useCallback } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { PhotoCheck } from '../../shared/ipc/pages.ts';
import { useShell } from '../context.ts';
import { Card } from '../parts/card.tsx';
import { useLoad } from '../use-load.ts';
import { manyText } from '../when.ts';

const words: Readonly<Record<PhotoCheck['state'], (count: number) => string>> = {
  intact: (count) =>
    `${manyText(count, 'photo is', 'photos are')} as stored: each file has the hash that the record names.`,
  changed: (count) => `${manyText(count, 'photo was', 'photos were')} changed after being stored.`,
  missing: (count) =>
    `${manyText(count, 'photo is', 'photos are')} missing from the media folder. Look in a backup.`,
  destroyed: (count) =>
    `${manyText(count, 'photo was', 'photos were')} destroyed on purpose; the timeline says when and why.`,
};

/** Are a session's photos the ones that were stored? Asked of the files each time the page is opened. */
export const StoredPhotosCard = ({ session }: { readonly session: SessionId }) => {
  const { client } = useShell();
  const ask = useCallback(() => client['photos.check']({ session }), [client, session]);
  const [loaded] = useLoad(ask);
  if (loaded.is !== 'there')
    return loaded.is === 'no' ? (
      <Card title="Photos">
        <p className="small">{loaded.said.says}</p>
      </Card>
    ) : null;
  const lines = (['changed', 'missing', 'intact', 'destroyed'] as const).flatMap((state) => {
    const count = loaded.value.filter((one) => one.state === state).length;
    return count === 0 ? [] : [words[state](count)];
  });
  const bad = loaded.value.some(({ state }) => state === 'changed' || state === 'missing');
  return (
    <Card title="Photos" tone={bad ? 'stop' : 'normal'}>
      {lines.length === 0 ? (
        <p className="small">No photos were taken.</p>
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
