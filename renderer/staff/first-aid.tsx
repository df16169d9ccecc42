import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';

/** The first-aid card after a needle-stick or splash; a draft until an adviser has signed it off. */
export const FirstAidCard = ({
  steps,
  isDraft,
}: {
  readonly steps: readonly string[];
  readonly isDraft: boolean;
}) => (
  <Card
    title="First aid now"
    tone="stop"
    aside={isDraft ? <Chip tone="caution">Draft: no adviser has signed it off</Chip> : undefined}
  >
    <ol className="first-aid">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </Card>
);
