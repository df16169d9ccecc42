import { doubtfulWords } from '../../shared/words/doubtful.ts';
import { useWords } from '../words.tsx';

/** Below a time that a wrong clock gave. */
export const DoubtfulTime = ({ when }: { readonly when: boolean | undefined }) => {
  const { t } = useWords();
  return when === true ? <span className="doubtful-time">{t(doubtfulWords.short)}</span> : null;
};
