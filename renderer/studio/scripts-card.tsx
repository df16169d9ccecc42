import { scriptIds, scriptWords } from '../../shared/protocol/script-labels.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { EditField } from './edit-field.tsx';
import { EditText } from './edit-text.tsx';

/** Sentences for the moments that are hard to say, and for the telephone (brief 1.7, 4.5, 6.1, 6.5). */
export const ScriptsCard = () => {
  const { t } = useWords();
  return (
    <Card title={t(words.scripts)}>
      <p className="small">{t(words.scriptsAbout)}</p>
      <div className="edit-row-fields">
        {scriptIds.map((id) => (
          <EditText key={id} label={scriptWords[id]} path={`scripts.${id}`} kind="word" />
        ))}
        <div className="day-row">
          <span>{t(studioScreen.callAfterDays)}</span>
          <EditField
            label={t(studioScreen.daysOfCalls)}
            path="incidents.callDays"
            kind="days"
            placeholder="2, 7, 28"
          />
        </div>
      </div>
    </Card>
  );
};
