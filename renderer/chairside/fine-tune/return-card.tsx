import { useState } from 'react';
import { fineTuneScreen as words } from '../../../shared/words/screens/fine-tune.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { MultiChoice } from '../../parts/multi-choice.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { zoneName, zoneNames } from '../facts.ts';
import { ReasonDialog } from '../reason-dialog.tsx';

/** Back to application, for named zones only, and counted (G5-03). */
export const ReturnCard = () => {
  const { view, data, protocol, send, timeZone } = useSessionContext();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [zones, setZones] = useState<readonly string[]>([]);
  return (
    <Card
      title={t(words.back)}
      id="returns"
      aside={
        <span className="small num">
          {t(words.countOf({ count: data.returns.length, most: protocol.limits.returnsToApplication.value }))}
        </span>
      }
    >
      {data.returns.map((one) => (
        <div className="row-line" key={one.at}>
          <span>{t(zoneNames(protocol, one.zones))}</span>
          <span className="small num">{`${clockText(timeZone, one.at)} · ${one.reason}`}</span>
        </div>
      ))}
      <Button
        size="small"
        wide
        isDisabled={!view.offered.includes('application.reopened')}
        onPress={() => setOpen(true)}
      >
        {t(words.backForZones)}
      </Button>
      <ReasonDialog
        title={t(words.back)}
        isOpen={open}
        onClose={() => setOpen(false)}
        action={t(words.goBack)}
        missing={zones.length === 0 ? t(words.chooseZones) : null}
        onReason={(reason) => send({ type: 'application.reopened', zones: [...zones], reason })}
      >
        <MultiChoice
          label={words.zones}
          choices={view.zonesToTreat.map((code) => ({ id: code, label: zoneName(protocol, code) }))}
          value={zones}
          onChange={setZones}
        />
      </ReasonDialog>
    </Card>
  );
};
