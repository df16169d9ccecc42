import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { EditChoice } from './edit-choice.tsx';
import { useEditing } from './edit-context.ts';

const choices = [
  { id: 'covers', label: studioScreen.insurerCovers },
  { id: 'excludes', label: studioScreen.insurerExcludes },
];

/** What the studio's own policy excludes, row by row: a yes to one of these ends the visit, letter or not (brief 10.1). */
export const InsurerCard = () => {
  const { t } = useWords();
  const { protocol } = useEditing();
  return (
    <Card title={t(studioScreen.insurer)}>
      <p className="small">{t(studioScreen.insurerHint)}</p>
      <div className="plain-lines">
        {protocol.questions.map(({ code, title }) => (
          <EditChoice
            key={code}
            label={studioScreen.insurerRow({ code, title })}
            path={`questions.@${code}.insurer`}
            choices={choices}
          />
        ))}
      </div>
    </Card>
  );
};
