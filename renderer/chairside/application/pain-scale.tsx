import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Pain from 0, none, to 10, worst: one tap. */
export const PainScale = ({ onScore }: { readonly onScore: (score: number) => void }) => {
  const { t } = useWords();
  return (
    <div className="pain-row" role="group" aria-label={t(words.painAsked)}>
      {scores.map((score) => (
        <Button key={score} size="small" label={t(words.painOf({ score }))} onPress={() => onScore(score)}>
          {score}
        </Button>
      ))}
    </div>
  );
};
