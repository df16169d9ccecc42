import { Button } from '../../parts/button.tsx';

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Pain from 0, none, to 10, worst: one tap. */
export const PainScale = ({ onScore }: { readonly onScore: (score: number) => void }) => (
  <div className="pain-row" role="group" aria-label="Pain, 0 none to 10 worst">
    {scores.map((score) => (
      <Button key={score} size="small" label={`Pain ${score}`} onPress={() => onScore(score)}>
        {score}
      </Button>
    ))}
  </div>
);
