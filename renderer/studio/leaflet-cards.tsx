import type { ReactNode } from 'react';
import { insertReasons } from '../../shared/protocol/aftercare-schema.ts';
import { ownInsert, ownRowId } from '../../shared/protocol/new-rows.ts';
import { insertReasonWords, leafletBoxes, leafletTexts } from '../../shared/protocol/leaflet-labels.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { EditChoice } from './edit-choice.tsx';
import { EditingContext, useEditing } from './edit-context.ts';
import type { Editing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { EditLines } from './edit-lines.tsx';
import { EditRow, OffRow } from './edit-row.tsx';
import { dayPlaces, LeafletLines, TopicChoice } from './leaflet-lines.tsx';
import { ReadingGrade } from './reading-grade.tsx';
import { SheetText } from './sheet-text.tsx';
import { useBeside } from './use-beside.ts';
import { BesideChoice } from './translated-text.tsx';
import { useEdited } from './use-edited.ts';
import { useRows } from './use-rows.ts';
import type { Rows } from './use-rows.ts';

/** New words of the sheet raise its version by themselves, as new words of a consent do. */
const Raising = ({ children }: { readonly children: ReactNode }) => {
  const editing = useEditing();
  const { type, protocol } = editing;
  const raising: Editing['type'] = (path, kind, text, writing) => {
    type(path, kind, text, writing);
    if (path.startsWith('aftercare.') && !path.startsWith('aftercare.leaflet'))
      type('aftercare.leafletVersion', 'number', String(protocol.aftercare.leafletVersion + 1));
  };
  return <EditingContext value={{ ...editing, type: raising }}>{children}</EditingContext>;
};

const InsertRow = ({
  rows,
  row,
  beside,
}: {
  readonly rows: Rows;
  readonly row: Rows['on'][number];
  readonly beside: string;
}) => {
  const { t } = useWords();
  const text = useEdited(`${row.path}.text`, 'word').text;
  const when = useEdited(`${row.path}.when`, 'word').text;
  return (
    <EditRow
      rows={rows}
      row={row}
      title={text === '' ? t(words.newLine) : text}
      aside={<span className="small">{t(insertReasonWords[when as keyof typeof insertReasonWords])}</span>}
      among={rows.on.map(({ name }) => name)}
      maySwitchOff
    >
      <SheetText label={words.lineText} path={`${row.path}.text`} beside={beside} hint={dayPlaces} />
      {row.isNew && (
        <EditChoice
          label={words.printedWhere}
          path={`${row.path}.when`}
          choices={insertReasons.map((id) => ({ id, label: insertReasonWords[id] }))}
        />
      )}
      <TopicChoice path={row.path} isOptional />
    </EditRow>
  );
};

const Inserts = ({ beside }: { readonly beside: string }) => {
  const { t } = useWords();
  const { protocol, isReadOnly } = useEditing();
  const rows = useRows('aftercare.inserts');
  const taken = [...rows.on, ...rows.off].map(({ name }) => name);
  return (
    <section aria-label={t(words.inserts)}>
      <h3 className="card-part">{t(words.inserts)}</h3>
      <ul className="edit-rows">
        {rows.on.map((row) => (
          <InsertRow key={row.name} rows={rows} row={row} beside={beside} />
        ))}
        {rows.off.map(({ name }) => (
          <OffRow
            key={name}
            title={protocol.aftercare.inserts.find(({ id }) => id === name)?.text ?? name}
            note={t(words.off)}
            onSwitchOn={() => rows.switchOn(name)}
          />
        ))}
      </ul>
      <Button
        size="small"
        icon={<Icon name="plus" />}
        isDisabled={isReadOnly}
        onPress={() => {
          const id = ownRowId(taken);
          rows.add(id, ownInsert(id, 'scar'));
        }}
      >
        {t(words.addInsert)}
      </Button>
    </section>
  );
};

/** The words of the sheet that the client takes home (brief 6.2 to 6.4), each with its translation beside it. */
export const LeafletCard = () => {
  const { t } = useWords();
  const { protocol, edits } = useEditing();
  const [beside, setBeside] = useBeside(/^(sheet|beside)/);
  const titles = protocol.aftercare.phaseTitles.map(
    (title, phase) => edits[`aftercare.phaseTitles.${phase}`] ?? title,
  );
  return (
    <Raising>
      <Card title={t(words.leaflet)}>
        <p className="small">{t(words.leafletAbout)}</p>
        <BesideChoice value={beside} onChange={setBeside} />
        <div className="day-row">
          <span>{t(words.leafletVersion)}</span>
          <EditField label={words.leafletVersion} path="aftercare.leafletVersion" kind="number" />
        </div>
        <div className="product-field">
          <span className="small">{t(words.leafletDate)}</span>
          <EditField
            label={words.leafletDate}
            path="aftercare.leafletDate"
            kind="textOrAbsent"
            placeholder="2026-11-22"
          />
        </div>
        <LeafletLines beside={beside} titles={titles} />
        <Inserts beside={beside} />
        <ReadingGrade />
      </Card>
      <Card title={t(words.signsOnSheet)}>
        <p className="small">{t(words.signsAbout)}</p>
        {leafletBoxes.map(({ key, label, keeps }) => (
          <EditLines key={key} label={label} path={`aftercare.${key}`} beside={beside} keeps={keeps} />
        ))}
        <SheetText label={words.boxBrief} path="aftercare.boxes.emergencyBrief" beside={beside} />
      </Card>
      <Card title={t(words.sheetTexts)}>
        <div className="edit-row-fields">
          {titles.map((_, phase) => (
            <SheetText
              key={phase}
              label={words.phaseTitle({ number: phase + 1 })}
              path={`aftercare.phaseTitles.${phase}`}
              lines={1}
              beside={beside}
            />
          ))}
          {leafletTexts.map(({ key, label }) => (
            <SheetText key={key} label={label} path={`aftercare.${key}`} beside={beside} />
          ))}
        </div>
      </Card>
    </Raising>
  );
};
