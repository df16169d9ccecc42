import type { SessionView } from '../../../shared/session/view.ts';
import { commaList } from '../../../shared/words/message.ts';
import { asBeforeWords } from '../../../shared/words/screens/as-before.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { valueOf } from '../facts.ts';
import { SessionFields } from '../fields/session-field.tsx';

const ids = ['machine', 'machineModel', 'machineSerial', 'strokeMm'] as const;

/** Which machine it is, offered as it was earlier today or at the last visit until somebody says so. */
export const MachineCard = () => {
  const { view, data, saveField } = useSessionContext();
  const { t } = useWords();
  const last: SessionView['fields'] = { ...data.opening.lastVisit?.fields, ...view.stationOffer?.fields };
  const offered = ids.filter(
    (id) => last[id] !== undefined && last[id] !== '' && valueOf(data, id) === undefined,
  );
  const take = async () => {
    for (const id of offered) await saveField(id, undefined, last[id] ?? null);
  };
  return (
    <Card title={t(asBeforeWords.machine)}>
      {offered.includes('machine') && (
        <div className="row-line">
          <span className="small">
            {t(
              asBeforeWords.before({
                what: commaList(
                  offered.map((id) =>
                    id === 'strokeMm' ? asBeforeWords.stroke({ mm: String(last[id]) }) : String(last[id]),
                  ),
                ),
              }),
            )}
          </span>
          <Button size="small" onPress={() => void take()}>
            {t(asBeforeWords.sameMachine)}
          </Button>
        </div>
      )}
      <div className="form-grid">
        <SessionFields ids={ids} />
      </div>
    </Card>
  );
};
