import { ownItem, ownItemId } from '../../shared/protocol/new-rows.ts';
import type { ChecklistItem } from '../../shared/protocol/schema.ts';
import { codeInWords } from '../../shared/protocol/value-words.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { stageTitle } from '../../shared/words/stages.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { EditCode } from './edit-codes.tsx';
import { useEditing } from './edit-context.ts';
import { EditRow, OffRow } from './edit-row.tsx';
import { EditText } from './edit-text.tsx';
import { useEdited } from './use-edited.ts';
import { useRows } from './use-rows.ts';
import type { Rows } from './use-rows.ts';
import { useStart } from './use-start.ts';

type Stage = ChecklistItem['stage'];
const stages = Object.keys(stageTitle) as readonly Stage[];

const ItemRow = ({
  rows,
  row,
  among,
}: {
  readonly rows: Rows;
  readonly row: Rows['on'][number];
  readonly among: readonly string[];
}) => {
  const { t } = useWords();
  const { path } = row;
  const text = useEdited(`${path}.text`, 'word');
  const severity = useEdited(`${path}.severity`, 'word').text;
  return (
    <EditRow
      rows={rows}
      row={row}
      title={text.text === text.was ? t(text.text) : text.text}
      aside={<span className="small">{t(codeInWords('checklist.0.severity', severity) ?? severity)}</span>}
      among={among}
      maySwitchOff
    >
      <EditText label={words.itemText} path={`${path}.text`} kind="word" />
      <EditCode label={words.severity} path={`${path}.severity`} field="checklist.severity" />
      <EditCode
        label={words.before}
        path={`${path}.before`}
        field="checklist.before"
        but={['consultation']}
      />
      <EditCode label={words.when} path={`${path}.when`} field="checklist.when" />
    </EditRow>
  );
};

/** What is ticked off in each stage, in the order in which it is done. */
export const ChecklistsCard = () => {
  const { t } = useWords();
  const { protocol, edits, isReadOnly } = useEditing();
  const rows = useRows('checklist');
  const start = useStart();
  const stageOf = (name: string): Stage | undefined => {
    const begun = edits[`checklist.@${name}`];
    return begun === undefined
      ? protocol.checklist.find(({ id }) => id === name)?.stage
      : (JSON.parse(begun) as ChecklistItem).stage;
  };
  const there = [...rows.on, ...rows.off].map(({ name }) => name);
  const gone = start?.checklist.filter(({ id }) => !there.includes(id)) ?? [];
  const add = (stage: Stage): void => {
    const id = ownItemId([...there, ...gone.map((item) => item.id)]);
    rows.add(id, ownItem(id, stage, t(words.ownItem)));
  };
  return (
    <Card title={t(words.checklists)}>
      <p className="small">{t(words.checklistAbout)}</p>
      {stages.map((stage) => {
        const on = rows.on.filter(({ name }) => stageOf(name) === stage);
        const among = on.map(({ name }) => name);
        return (
          <section key={stage} aria-label={t(stageTitle[stage])}>
            <h3 className="card-part">{t(stageTitle[stage])}</h3>
            <ul className="edit-rows">
              {on.map((row) => (
                <ItemRow key={row.name} rows={rows} row={row} among={among} />
              ))}
              {rows.off
                .filter(({ name }) => stageOf(name) === stage)
                .map(({ name }) => (
                  <OffRow
                    key={name}
                    title={protocol.checklist.find(({ id }) => id === name)?.text ?? name}
                    note={t(words.off)}
                    onSwitchOn={() => rows.switchOn(name)}
                  />
                ))}
              {gone
                .filter((item) => item.stage === stage)
                .map((item) => (
                  <OffRow
                    key={item.id}
                    title={t(item.text)}
                    note={t(words.offBefore)}
                    onSwitchOn={() => rows.add(item.id, item)}
                  />
                ))}
            </ul>
            <Button
              size="small"
              icon={<Icon name="plus" />}
              isDisabled={isReadOnly}
              onPress={() => add(stage)}
            >
              {t(words.addItem({ stage: stageTitle[stage] }))}
            </Button>
          </section>
        );
      })}
    </Card>
  );
};
