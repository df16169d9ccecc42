import { useRef } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { usePageDown } from '../../parts/use-page-down.ts';
import { PaperButtons } from '../aftercare/paper-buttons.tsx';
import { useSheet } from '../aftercare/use-sheet.ts';
import { SheetPreview } from '../aftercare/sheet-preview.tsx';
import { useSessionContext } from '../session-context.ts';
import type { Answered } from '../session-context.ts';
import { clockText, dateText } from '../../format-time.ts';
import { zoneNames } from '../facts.ts';
import { PlaceFrame } from './place-frame.tsx';
import '../aftercare/aftercare.css';

const titles = {
  closed: 'Session closed',
  deferred: 'Session deferred',
  referred: 'Client referred',
  declined: 'Session declined',
  abandoned: 'Session ended early',
  mistaken: 'Begun by mistake',
  talked: 'First talk ended',
} as const;

const Line = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div className="row-line">
    <span className="small">{name}</span>
    <b>{value}</b>
  </div>
);

/** The end: what was recorded, the paper once more, and home. Nothing of it changes any more. */
export const EndedScreen = ({
  said,
  leave,
}: {
  readonly said: Answered | null;
  readonly leave: () => void;
}) => {
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
    <PlaceFrame title={titles[ended.ending]} said={said}>
      <div className="button-row" data-primary="">
        <Button ref={primary} look="primary" size="large" icon={<Icon name="home" />} onPress={leave}>
          Back to home
        </Button>
      </div>
      <Card title="What was recorded">
        <Line name="Ended" value={clockText(timeZone, ended.at)} />
        {ended.reason !== null && <Line name="Reason" value={ended.reason} />}
        {ended.noteForClient !== null && <Line name="Note for the client" value={ended.noteForClient} />}
        {ended.comeBackFrom !== null && <Line name="Come back from" value={dateText(ended.comeBackFrom)} />}
        {passes.length > 0 && (
          <Line
            name="Treated"
            value={`${zoneNames(protocol, zones)}, ${passes.length} ${passes.length === 1 ? 'pass' : 'passes'}`}
          />
        )}
        {data.overridden > 0 && <Line name="Overrides" value={String(data.overridden)} />}
        {data.adverse.length > 0 && <Line name="Unwanted events" value={String(data.adverse.length)} />}
        <Line name="Record" value={view.recordNumber} />
        {view.dueWindow && <Line name="Next touch-up" value={view.dueWindow.text} />}
      </Card>
      {note && (
        <Card title="The note">
          <div className="form-rows">
            <p>A short note to take home: why we wait, and from when on to come back.</p>
            <PaperButtons which="note" />
          </div>
        </Card>
      )}
      {sheet !== null && (
        <Card title="The sheet again">
          <div className="form-rows">
            <PaperButtons which="sheet" />
            <SheetPreview sheet={sheet} />
          </div>
        </Card>
      )}
    </PlaceFrame>
  );
};
