import { useState } from 'react';
import { fineTuneScreen } from '../../../shared/words/screens/fine-tune.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { valueOf } from '../facts.ts';
import { SessionFields } from '../fields/session-field.tsx';

const ids = ['hairlineMidMm', 'templeLeftMm', 'templeRightMm'] as const;

/** Left against right, from the same point. */
const Difference = () => {
  const { view, protocol } = useSessionContext();
  const { t } = useWords();
  if (view.symmetry === null) return null;
  const { apartMm, isWide } = view.symmetry;
  return (
    <p className={`says ${isWide ? 'caution' : 'good'}`}>
      {t(
        isWide
          ? fineTuneScreen.apartWide({ apart: apartMm, limit: protocol.limits.symmetryMm.value })
          : fineTuneScreen.apart({ apart: apartMm }),
      )}
    </p>
  );
};

/** The line in millimetres; where it was left as it is, there is nothing to measure, and it still can be. */
export const MeasuresCard = () => {
  const { data, pointed } = useSessionContext();
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const isUntouched = valueOf(data, 'hairlineChange') === false;
  const isOpen =
    !isUntouched ||
    opened ||
    ids.some((id) => valueOf(data, id) !== undefined || pointed.anchor === `field-${id}`);
  return (
    <Card
      title={t(fineTuneScreen.measures)}
      id="measures"
      className={isOpen ? undefined : 'folded-card'}
      aside={
        !isOpen && (
          <Button size="small" look="quiet" expanded={false} onPress={() => setOpened(true)}>
            {t(fineTuneScreen.measureAnyway)}
          </Button>
        )
      }
    >
      {isOpen ? (
        <div className="form-rows">
          <div className="form-grid">
            <SessionFields ids={ids} />
          </div>
          <Difference />
        </div>
      ) : (
        <p className="folded-says">
          {ids.map((id) => (
            <span key={id} id={`field-${id}`} />
          ))}
          {t(fineTuneScreen.untouched)}
        </p>
      )}
    </Card>
  );
};
