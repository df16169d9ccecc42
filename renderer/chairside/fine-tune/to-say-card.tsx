import { fineTuneScreen as words } from '../../../shared/words/screens/fine-tune.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

/** What the client sees today against the healed result, and what a top-up would be: to say aloud before the mirror. */
export const ToSayCard = () => {
  const { protocol } = useSessionContext();
  const { t } = useWords();
  const { todayAndHealed, whatATopUpIs } = protocol.scripts;
  return (
    <Card title={t(words.toSay)}>
      <div className="form-rows">
        <p className="says script">{t(todayAndHealed)}</p>
        <p className="says script">{t(whatATopUpIs)}</p>
      </div>
    </Card>
  );
};
