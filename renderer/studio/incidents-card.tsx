import { packValueOf } from '../../shared/protocol/country-pack.ts';
import { protocolScreen } from '../../shared/words/screens/protocol.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { useWords } from '../words.tsx';
import { EditChoice } from './edit-choice.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { EditLines } from './edit-lines.tsx';
import { Waiver } from './waiver-text.tsx';

const severities = [
  { id: 'asPack', label: studioScreen.asTheCountrySays },
  { id: 'hard', label: studioScreen.alwaysRequiredNoWaiver },
];
const covers = [
  { id: 'lot', label: studioScreen.thatLotOnly },
  { id: 'family', label: studioScreen.lotsOfOneFamily },
  { id: 'product', label: studioScreen.everyLotProduct },
];

/** Patch tests as the studio and its insurer want them (brief 2.2). */
export const PatchTestCard = () => {
  const { t } = useWords();

  const { protocol } = useEditing();
  return (
    <Card title={t(studioScreen.patchTest)}>
      <p className="small">
        {t(
          packValueOf(protocol.pack.patchTestSeverity) === 'hard'
            ? studioScreen.countryAsksAlways
            : studioScreen.countryAsksOrWaiver,
        )}
      </p>
      <div className="plain-lines">
        <EditChoice label={t(studioScreen.howStrict)} path="patchTest.severity" choices={severities} />
        <EditChoice
          label={t(studioScreen.aTestSpeaksFor)}
          path="patchTest.covers"
          choices={covers}
          hint={t(studioScreen.familySharesLot)}
        />
      </div>
      <Waiver />
      <div className="day-row">
        <span>{t(protocolScreen.talkDays)}</span>
        <EditField label={protocolScreen.talkDays} path="patchTest.talkDays" kind="number" />
      </div>
    </Card>
  );
};

/** After an unwanted event, and after a needle-stick (brief 4.4). */
export const IncidentsCard = () => {
  const { t } = useWords();

  const { protocol } = useEditing();
  const { firstAidApprovedBy: by, firstAidApprovedOn: on } = protocol.incidents;
  const approved = by !== null && on !== null;
  return (
    <Card
      title={t(studioScreen.afterAnIncident)}
      aside={
        <Chip tone={approved ? 'good' : 'caution'}>
          {approved ? t(studioScreen.firstAidApproved({ by, on })) : t(studioScreen.draftFirstAid)}
        </Chip>
      }
    >
      <div className="product-fields">
        <div className="product-field">
          <span className="small">{t(studioScreen.askAgainAfterDays)}</span>
          <EditField
            label={t(studioScreen.daysAskedAgain)}
            path="incidents.followUpDays"
            kind="days"
            placeholder="2, 7, 28"
          />
        </div>
        <div className="product-field">
          <span className="small">{t(studioScreen.adviserForFirstAid)}</span>
          <EditField
            label={t(studioScreen.adviserWhoApprovedFirst)}
            path="incidents.firstAidApprovedBy"
            kind="textOrNothing"
          />
        </div>
        <div className="product-field">
          <span className="small">{t(studioScreen.approvedOn)}</span>
          <EditField
            label={t(studioScreen.firstAidCardApproved)}
            path="incidents.firstAidApprovedOn"
            kind="textOrNothing"
            placeholder="2026-11-22"
          />
        </div>
      </div>
      <p className="small">{t(protocolScreen.firstAidAbout({ place: '{number}' }))}</p>
      <EditLines label={studioScreen.firstAidCard} path="incidents.firstAid" keeps />
    </Card>
  );
};
