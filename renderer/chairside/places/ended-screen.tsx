import { useWords } from '../../words.tsx';
import { commonWords } from '../../../shared/words/screens/common.ts';
import { useRef } from 'react';
import type { Phrase } from '../../../shared/words/message.ts';
import { endedWords, sessionPlaceWords } from '../../../shared/words/screens/session-places.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { usePageDown } from '../../parts/use-page-down.ts';
import { PaperButtons } from '../aftercare/paper-buttons.tsx';
import { useSheet } from '../aftercare/use-sheet.ts';
import { SheetPreview } from '../aftercare/sheet-preview.tsx';
import { useSessionContext } from '../session-context.ts';
import type { Answered } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { zoneNames } from '../facts.ts';
import { PlaceFrame } from './place-frame.tsx';
import '../aftercare/aftercare.css';

const Line = ({ name, value }: { readonly name: Phrase; readonly value: Phrase }) => {
  const { t } = useWords();
  return (
    <div className="row-line">
      <span className="small">{t(name)}</span>
      <b>{t(value)}</b>
    </div>
  );
};

/** The end: what was recorded, the paper once more, and home. Nothing of it changes any more. */
export const EndedScreen = ({
  said,
  leave,
}: {
  readonly said: Answered | null;
  readonly leave: () => void;
}) => {
  const { t, fullDay } = useWords();
  const { view, data, protocol, timeZone } = useSessionContext();
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const sheet = useSheet();
  const { ended } = data;
  if (!ended) return null;
  const passes = data.passes.filter((pass) => !pass.mistaken);
  const zones = [...new Set(passes.map((pass) => pass.zone))];
  const note = ended.ending === 'deferred' || ended.ending === 'referred' || ended.ending === 'declined';
  return (
    <PlaceFrame title={endedWords[ended.ending]} said={said}>
      <div className="button-row" data-primary="">
        <Button ref={primary} look="primary" size="large" icon={<Icon name="home" />} onPress={leave}>
          {t(commonWords.backToHome)}
        </Button>
      </div>
      <Card title={sessionPlaceWords.whatWasRecorded}>
        <Line name={sessionPlaceWords.ended} value={clockText(timeZone, ended.at)} />
        {ended.reason !== null && <Line name={commonWords.reason} value={ended.reason} />}
        {ended.noteForClient !== null && (
          <Line name={sessionPlaceWords.noteForClient} value={ended.noteForClient} />
        )}
        {ended.comeBackFrom !== null && (
          <Line name={sessionPlaceWords.comeBackFrom} value={fullDay(ended.comeBackFrom)} />
        )}
        {passes.length > 0 && (
          <Line
            name={sessionPlaceWords.treated}
            value={sessionPlaceWords.treatedIn({ zones: zoneNames(protocol, zones), passes: passes.length })}
          />
        )}
        {data.overridden > 0 && <Line name={sessionPlaceWords.overrides} value={String(data.overridden)} />}
        {data.adverse.length > 0 && (
          <Line name={sessionPlaceWords.unwantedEvents} value={String(data.adverse.length)} />
        )}
        <Line name={sessionPlaceWords.record} value={view.recordNumber} />
        {view.dueWindow && <Line name={sessionPlaceWords.nextTouchUp} value={view.dueWindow.text} />}
      </Card>
      {note && (
        <Card title={sessionPlaceWords.theNote}>
          <div className="form-rows">
            <p>{t(sessionPlaceWords.shortNote)}</p>
            <PaperButtons which="note" />
          </div>
        </Card>
      )}
      {sheet !== null && (
        <Card title={sessionPlaceWords.sheetAgain}>
          <div className="form-rows">
            <PaperButtons which="sheet" />
            <SheetPreview sheet={sheet} />
          </div>
        </Card>
      )}
    </PlaceFrame>
  );
};
