import { useCallback } from 'react';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { useLoad } from '../use-load.ts';
import { useMainChanged } from '../use-main-changed.ts';
import { useWords } from '../words.tsx';

/**
 * How far the other tablets were heard, beside what depends on them; nothing where this tablet works alone. `stock`: this
 * tablet's own lots, with what the others have of them.
 */
export const OthersNote = ({ shows }: { readonly shows: 'all' | 'stock' }) => {
  const { client } = useShell();
  const { t } = useWords();
  const [loaded, again] = useLoad(useCallback(() => client['tablets.fresh'](null), [client]));
  useMainChanged('tablets', again);
  if (loaded.is !== 'there' || loaded.value === null) return null;
  const { fresh, lacks } = loaded.value;
  return (
    <>
      {shows === 'stock' && <p className="small">{t(words.stockOwn)}</p>}
      {lacks !== null && <Banner tone="caution">{t(lacks)}</Banner>}
      {fresh.map((one) => (
        <p className="small num" key={t(one)}>
          {t(one)}
        </p>
      ))}
    </>
  );
};
