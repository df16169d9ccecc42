import { maySwitchOffOne } from '../../shared/protocol/least-rows.ts';
import { zoneNameIn } from '../../shared/scalp/zone-name.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { EditRow, OffRow } from './edit-row.tsx';
import { EditText } from './edit-text.tsx';
import { useBeside } from './use-beside.ts';
import { BesideChoice, TranslatedText } from './translated-text.tsx';
import { useEdited } from './use-edited.ts';
import { useRows } from './use-rows.ts';
import type { Rows } from './use-rows.ts';
import { useStart } from './use-start.ts';

const ZoneRow = ({
  rows,
  row,
  beside,
}: {
  readonly rows: Rows;
  readonly row: Rows['on'][number];
  readonly beside: string;
}) => {
  const { t } = useWords();
  const { protocol } = useEditing();
  const { path } = row;
  const name = useEdited(`${path}.nameOnSheet`, 'word');
  const area = useEdited(`${path}.defaultAreaCm2`, 'number').text;
  const goal = useEdited(`${path}.densityTarget`, 'number').text;
  return (
    <EditRow
      rows={rows}
      row={row}
      title={name.text === name.was && !row.isNew ? t(zoneNameIn(protocol, row.name)) : name.text}
      aside={<span className="small num">{t(words.zoneSays({ area, goal }))}</span>}
      among={rows.on.map((one) => one.name)}
      maySwitchOff={maySwitchOffOne('zones', rows.on.length)}
    >
      <TranslatedText label={words.zoneName} row={path} field="name" kind="word" lines={1} beside={beside} />
      <EditText label={words.zoneOnSheet} path={`${path}.nameOnSheet`} kind="word" lines={1} />
      <div className="day-rows">
        <div className="day-row">
          <span>{t(words.zoneArea)}</span>
          <EditField
            label={words.zoneArea}
            path={`${path}.defaultAreaCm2`}
            kind="number"
            unit={studioScreen.unitCm2}
          />
        </div>
        <div className="day-row">
          <span>{t(words.zoneGoal)}</span>
          <EditField
            label={words.zoneGoal}
            path={`${path}.densityTarget`}
            kind="number"
            unit={studioScreen.unitDots}
          />
        </div>
      </div>
    </EditRow>
  );
};

/** The zones of the map of the head that the studio works on (brief 0.5). */
export const ZonesCard = () => {
  const { t } = useWords();
  const { protocol } = useEditing();
  const rows = useRows('zones');
  const start = useStart();
  const [beside, setBeside] = useBeside(/^zones/);
  const there = [...rows.on, ...rows.off].map(({ name }) => name);
  const gone = start?.zones.filter(({ code }) => !there.includes(code)) ?? [];
  return (
    <Card title={t(words.zones)}>
      <p className="small">{t(words.zonesAbout)}</p>
      <BesideChoice value={beside} onChange={setBeside} />
      <ul className="edit-rows">
        {rows.on.map((row) => (
          <ZoneRow key={row.name} rows={rows} row={row} beside={beside} />
        ))}
        {rows.off.map(({ name }) => (
          <OffRow
            key={name}
            title={t(zoneNameIn(protocol, name))}
            note={t(words.off)}
            onSwitchOn={() => rows.switchOn(name)}
          />
        ))}
        {gone.map((zone) => (
          <OffRow
            key={zone.code}
            title={start === undefined ? zone.nameOnSheet : t(zoneNameIn(start, zone.code))}
            note={t(words.offBefore)}
            onSwitchOn={() => rows.add(zone.code, zone)}
          />
        ))}
      </ul>
    </Card>
  );
};
