import { codeInWords } from '../../shared/protocol/value-words.ts';
import { isOwnCode, ownQuestion, ownQuestionCode } from '../../shared/protocol/new-rows.ts';
import { fieldWords } from '../../shared/words/protocol-fields.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { valueWords } from '../../shared/words/protocol-values.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { EditChoice } from './edit-choice.tsx';
import { EditCode, EditCodes } from './edit-codes.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { EditRow, OffRow } from './edit-row.tsx';
import { EditText } from './edit-text.tsx';
import { ownerWords, restsOn } from './protocol-words.ts';
import { useBeside } from './use-beside.ts';
import { BesideChoice, TranslatedText } from './translated-text.tsx';
import { useEdited } from './use-edited.ts';
import { useRows } from './use-rows.ts';
import type { Rows } from './use-rows.ts';

const yesNo = [
  { id: 'true', label: commonWords.yes },
  { id: 'false', label: commonWords.no },
];

const QuestionFields = ({ path, isNew, beside }: { path: string; isNew: boolean; beside: string }) => {
  const { t } = useWords();
  const { protocol } = useEditing();
  const outcome = useEdited(`${path}.outcome`, 'word').text;
  const row = protocol.questions.find(({ code }) => path === `questions.@${code}`);
  const asksLetter = outcome === 'clear' || outcome === 'refuseUnlessCleared';
  return (
    <>
      {row !== undefined && (
        <p className="small">
          {t(words.setByAndRests({ owner: ownerWords[row.owner], basis: restsOn(row.basis, row.source) }))}
        </p>
      )}
      <EditText label={words.title} path={`${path}.title`} kind="word" lines={1} />
      <TranslatedText label={words.ask} row={path} field="ask" kind="word" beside={beside} />
      <TranslatedText label={words.askMore} row={path} field="askMore" kind="textOrAbsent" beside={beside} />
      {isNew && (
        <EditCode label={words.who} path={`${path}.asked`} field="questions.asked" but={['computed']} />
      )}
      <EditCode label={words.outcome} path={`${path}.outcome`} field="questions.outcome" but={['rule']} />
      {outcome !== 'caution' && outcome !== 'info' && (
        <EditCodes label={words.blocks} path={`${path}.blocks`} field="questions.blocks" />
      )}
      {(asksLetter || outcome === 'rule') && (
        <>
          <EditCode label={words.clearance} path={`${path}.clearance`} field="questions.clearance" />
          <EditChoice
            label={words.letterFrom}
            path={`${path}.letterFrom`}
            choices={[
              { id: 'doctor', label: valueWords.doctor },
              { id: 'skinDoctor', label: valueWords.skinDoctor },
              { id: 'surgeon', label: valueWords.surgeon },
              { id: 'prescriber', label: valueWords.prescriber },
              { id: 'specialist', label: valueWords.specialist },
            ]}
          />
          <EditChoice
            label={words.needsTestSpot}
            path={`${path}.needsTestSpot`}
            kind="trueOrAbsent"
            choices={yesNo}
          />
        </>
      )}
      {outcome !== 'caution' && outcome !== 'info' && (
        <EditChoice
          label={words.needsReferral}
          path={`${path}.needsReferral`}
          kind="trueOrAbsent"
          choices={yesNo}
        />
      )}
      <div className="day-row">
        <span>{t(words.validForDays)}</span>
        <EditField label={words.validForDays} path={`${path}.validForDays`} kind="number" />
      </div>
      <EditText label={words.action} path={`${path}.action`} kind="word" />
      <EditText label={words.script} path={`${path}.script`} kind="word" />
    </>
  );
};

const QuestionRow = ({
  rows,
  row,
  beside,
  own,
}: {
  readonly rows: Rows;
  readonly row: Rows['on'][number];
  readonly beside: string;
  readonly own: readonly string[];
}) => {
  const { t } = useWords();
  const { protocol } = useEditing();
  const title = useEdited(`${row.path}.title`, 'word').text;
  const outcome = useEdited(`${row.path}.outcome`, 'word').text;
  const isOwn = own.includes(row.name);
  const shown = protocol.questions.find(({ code }) => code === row.name)?.title === title ? t(title) : title;
  return (
    <EditRow
      rows={rows}
      row={row}
      title={t(fieldWords.row({ code: row.name, title: shown }))}
      aside={<span className="small">{t(codeInWords('questions.0.outcome', outcome) ?? outcome)}</span>}
      among={isOwn ? own : undefined}
      maySwitchOff={isOwn}
    >
      <QuestionFields path={row.path} isNew={row.isNew} beside={beside} />
    </EditRow>
  );
};

/** What the client is asked about health, and what a yes leads to (brief 1.4). */
export const QuestionsCard = () => {
  const { t } = useWords();
  const { protocol, isReadOnly } = useEditing();
  const rows = useRows('questions');
  const [beside, setBeside] = useBeside(/^questions/);
  const own = rows.on.map(({ name }) => name).filter(isOwnCode);
  const add = (): void => {
    const code = ownQuestionCode([...rows.on, ...rows.off].map(({ name }) => name));
    rows.add(code, ownQuestion(code, t(words.ownQuestion), t(words.ownAction), t(words.ownScript)));
  };
  return (
    <Card title={t(words.questions)}>
      <p className="small">{t(words.questionsAbout)}</p>
      <BesideChoice value={beside} onChange={setBeside} />
      <ul className="edit-rows">
        {rows.on.map((row) => (
          <QuestionRow key={row.name} rows={rows} row={row} beside={beside} own={own} />
        ))}
        {rows.off.map(({ name }) => (
          <OffRow
            key={name}
            title={protocol.questions.find(({ code }) => code === name)?.title ?? name}
            note={t(words.off)}
            onSwitchOn={() => rows.switchOn(name)}
          />
        ))}
      </ul>
      <Button icon={<Icon name="plus" />} isDisabled={isReadOnly} onPress={add}>
        {t(words.addQuestion)}
      </Button>
    </Card>
  );
};
