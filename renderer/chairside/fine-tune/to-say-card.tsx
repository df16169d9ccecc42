import { fineTuneScreen as words } from '../../../shared/words/screens/fine-tune.ts';
import { fineTuneScripts } from '../../../shared/protocol/default/safety.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

/** What the client sees today against the healed result, and what a top-up would be: to say aloud before the mirror. */
export const ToSayCard = () => {
  const { protocol } = useSessionContext();
  const { t } = useWords();
  const { today, topUp } = fineTuneScripts(protocol);
  return (
    <Card title={t(words.toSay)}>
      <div className="form-rows">
        <p className="says script">{t(today)}</p>
        <p className="says script">{t(topUp)}</p>
      </div>
    </Card>
  );
};
