import { useLayoutEffect } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import { practiceWords } from '../../shared/words/screens/practice.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';
import './practice-bar.css';

/** Stands over every screen of a made-up record, and is the way out of it. */
export const PracticeBar = ({ client }: { readonly client: Client }) => {
  const { t } = useWords();
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['practice'] = '';
    return () => {
      delete dataset['practice'];
    };
  }, []);
  return (
    <aside className="practice-bar" aria-label={t(practiceWords.practice)}>
      <span>{t(practiceWords.mark)}</span>
      <Button look="quiet" onPress={() => void client['practice.leave'](null)}>
        {t(practiceWords.leave)}
      </Button>
    </aside>
  );
};
