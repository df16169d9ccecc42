import type { Message } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { Mark } from '../parts/mark.tsx';
import { useWords } from '../words.tsx';
import './waiting.css';

/** Between two screens: a mark and a word, only seen when something takes long. */
export const Waiting = ({ words = partWords.openingApp }: { readonly words?: Message }) => {
  const { t } = useWords();
  return (
    <div className="waiting" role="status" aria-busy="true">
      <Mark size={72} />
      <p className="small">{t(words)}</p>
    </div>
  );
};
