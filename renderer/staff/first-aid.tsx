import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { useWords } from '../words.tsx';

/** The first-aid card after a needle-stick or splash; a draft until an adviser has signed it off. */
export const FirstAidCard = ({
  steps,
  isDraft,
}: {
  readonly steps: readonly string[];
  readonly isDraft: boolean;
}) => {
  const { t } = useWords();
  return (
    <Card
      title={t(incidentsScreen.firstAidNow)}
      tone="stop"
      aside={
        isDraft ? (
          <Chip tone="caution">{t(incidentsScreen.firstAidDraft)}</Chip>
        ) : steps.some((step) => t(step) !== step) ? (
          <Chip tone="caution">{t(incidentsScreen.firstAidTranslated)}</Chip>
        ) : undefined
      }
    >
      <ol className="first-aid">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
    </Card>
  );
};
