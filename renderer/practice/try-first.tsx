import type { Client } from '../../shared/ipc/contract.ts';
import { practiceWords } from '../../shared/words/screens/practice.ts';
import { Button } from '../parts/button.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useWords } from '../words.tsx';
import { useTryFirst } from './use-try-first.ts';

/** The way into the practice studio, with what that means beside it. */
export const TryFirst = ({ client }: { readonly client: Client }) => {
  const { t } = useWords();
  const { making, no, begin } = useTryFirst(client);
  return (
    <div className="plain-lines">
      {no !== null && <ProblemBanner said={no} />}
      <p>{t(practiceWords.says)}</p>
      <div>
        <Button isPending={making} onPress={begin}>
          {t(practiceWords.tryFirst)}
        </Button>
      </div>
      {making && (
        <p className="small" role="status">
          {t(practiceWords.making)}
        </p>
      )}
    </div>
  );
};
