import { commaList } from '../../../shared/words/message.ts';
import { asBeforeWords } from '../../../shared/words/screens/as-before.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { choiceLabel, defOf, valueOf } from '../facts.ts';
import { SessionFields } from '../fields/session-field.tsx';
import { useSessionContext } from '../session-context.ts';

const ids = ['lightSource', 'cctK', 'cri'] as const;

/** The lamp, offered as it was earlier today or at the last visit until somebody says so. */
export const LightCard = () => {
  const { view, data, saveField } = useSessionContext();
  const { t } = useWords();
  const before = { ...data.opening.lastVisit?.fields, ...view.stationOffer?.fields };
  const offered = ids.filter(
    (id) => before[id] !== undefined && before[id] !== '' && valueOf(data, id) === undefined,
  );
  const take = async () => {
    for (const id of offered) await saveField(id, undefined, before[id] ?? null);
  };
  return (
    <Card title={t(asBeforeWords.light)}>
      {offered.includes('lightSource') && (
        <div className="row-line">
          <span className="small">
            {t(
              asBeforeWords.before({
                what: commaList(
                  offered.map((id) =>
                    id === 'lightSource'
                      ? choiceLabel(id, before[id])
                      : asBeforeWords.one({ label: defOf(id).label, value: String(before[id]) }),
                  ),
                ),
              }),
            )}
          </span>
          <Button size="small" onPress={() => void take()}>
            {t(asBeforeWords.sameLight)}
          </Button>
        </div>
      )}
      <div className="form-grid">
        <SessionFields ids={ids} />
      </div>
    </Card>
  );
};
