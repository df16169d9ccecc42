import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { MultiChoice } from '../../parts/multi-choice.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { zoneName, zoneNames } from '../facts.ts';
import { ReasonDialog } from '../reason-dialog.tsx';

/** Back to application, for named zones only, and counted (G5-03). */
export const ReturnCard = () => {
  const { view, data, protocol, send, timeZone } = useSessionContext();
  const [open, setOpen] = useState(false);
  const [zones, setZones] = useState<readonly string[]>([]);
  return (
    <Card
      title="Back to application"
      id="returns"
      aside={
        <span className="small num">{`${data.returns.length} of ${protocol.limits.returnsToApplication.value}`}</span>
      }
    >
      {data.returns.map((one) => (
        <div className="row-line" key={one.at}>
          <span>{zoneNames(protocol, one.zones)}</span>
          <span className="small num">{`${clockText(timeZone, one.at)} · ${one.reason}`}</span>
        </div>
      ))}
      <div className="button-row">
        <Button isDisabled={!view.offered.includes('application.reopened')} onPress={() => setOpen(true)}>
          Go back for named zones
        </Button>
      </div>
      <ReasonDialog
        title="Back to application"
        isOpen={open}
        onClose={() => setOpen(false)}
        action="Go back"
        missing={zones.length === 0 ? 'Choose the zones.' : null}
        onReason={(reason) => send({ type: 'application.reopened', zones: [...zones], reason })}
      >
        <MultiChoice
          label="Zones"
          choices={view.zonesToTreat.map((code) => ({ id: code, label: zoneName(protocol, code) }))}
          value={zones}
          onChange={setZones}
        />
      </ReasonDialog>
    </Card>
  );
};
