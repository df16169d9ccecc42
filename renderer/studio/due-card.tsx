import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { EditChoice } from './edit-choice.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { EditRow, OffRow } from './edit-row.tsx';
import { EditText } from './edit-text.tsx';
import { restsOn } from './protocol-words.ts';
import { useEdited } from './use-edited.ts';
import { useRows } from './use-rows.ts';
import type { Rows } from './use-rows.ts';
import { useStart } from './use-start.ts';

const yesNo = [
  { id: 'true', label: commonWords.yes },
  { id: 'false', label: commonWords.no },
];

const FactorRow = ({ rows, row }: { readonly rows: Rows; readonly row: Rows['on'][number] }) => {
  const { t } = useWords();
  const { protocol } = useEditing();
  const { path } = row;
  const reason = useEdited(`${path}.reason`, 'word');
  const months = useEdited(`${path}.months`, 'signedNumber').text;
  const replans = useEdited(`${path}.replans`, 'yesNo').text;
  const factor = protocol.dueFactors.find(({ id }) => id === row.name);
  return (
    <EditRow
      rows={rows}
      row={row}
      title={reason.text === reason.was ? t(reason.text) : reason.text}
      aside={
        <span className="small num">
          {t(replans === 'true' ? words.dueReplans : words.dueMonthsOf({ months }))}
        </span>
      }
      among={rows.on.map(({ name }) => name)}
      maySwitchOff
    >
      {factor !== undefined && <p className="small">{t(restsOn(factor.basis, factor.source))}</p>}
      <EditText label={words.dueReason} path={`${path}.reason`} kind="word" lines={1} />
      <EditChoice label={words.dueReplans} path={`${path}.replans`} kind="yesNo" choices={yesNo} />
      {replans !== 'true' && (
        <div className="day-row">
          <span>{t(words.dueMonths)}</span>
          <EditField
            label={words.dueMonths}
            path={`${path}.months`}
            kind="signedNumber"
            unit={studioScreen.unitMonths}
          />
        </div>
      )}
    </EditRow>
  );
};

/** What moves the day of the next touch-up, and by how much (brief 1.3). */
export const DueCard = () => {
  const { t } = useWords();
  const { protocol } = useEditing();
  const rows = useRows('dueFactors');
  const start = useStart();
  const there = [...rows.on, ...rows.off].map(({ name }) => name);
  const gone = start?.dueFactors.filter(({ id }) => !there.includes(id)) ?? [];
  return (
    <Card title={t(words.due)}>
      <p className="small">{t(words.dueAbout)}</p>
      <ul className="edit-rows">
        {rows.on.map((row) => (
          <FactorRow key={row.name} rows={rows} row={row} />
        ))}
        {rows.off.map(({ name }) => (
          <OffRow
            key={name}
            title={t(protocol.dueFactors.find(({ id }) => id === name)?.reason ?? name)}
            note={t(words.off)}
            onSwitchOn={() => rows.switchOn(name)}
          />
        ))}
        {gone.map((factor) => (
          <OffRow
            key={factor.id}
            title={t(factor.reason)}
            note={t(words.offBefore)}
            onSwitchOn={() => rows.add(factor.id, factor)}
          />
        ))}
      </ul>
    </Card>
  );
};
