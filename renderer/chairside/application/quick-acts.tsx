import { useState } from 'react';
import type { ReactNode } from 'react';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import { cartridgeScreen } from '../../../shared/words/screens/cartridge.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { TopUpDialog } from '../colour/top-up-dialog.tsx';
import { PainScale } from './pain-scale.tsx';

type Open = 'pain' | 'mix' | null;

/** What happens beside the needle, each within reach of the thumb. `mix`: the one in use. */
export const QuickActs = ({
  mix,
  onNewCartridge,
  children,
}: {
  readonly mix: string | null;
  readonly onNewCartridge: () => void;
  readonly children?: ReactNode;
}) => {
  const { data, view, send } = useSessionContext();
  const { t } = useWords();
  const [open, setOpen] = useState<Open>(null);
  const inUse = data.mixes.find(({ id, discarded }) => id === mix && !discarded);
  const close = () => setOpen(null);
  const score = (value: number) => {
    close();
    void send({ type: 'pain.scored', score: value });
  };
  return (
    <div className="quick-acts" role="group" aria-label={t(words.besideNeedle)}>
      <Button size="small" icon={<Icon name="plus" />} onPress={onNewCartridge}>
        {t(cartridgeScreen.dialog)}
      </Button>
      <Button size="small" icon={<Icon name="person" />} onPress={() => setOpen('pain')}>
        {t(words.pain)}
      </Button>
      {data.resting === null && (
        <Button
          size="small"
          icon={<Icon name="pause" />}
          isDisabled={!view.offered.includes('break.begun')}
          onPress={() => void send({ type: 'break.begun' })}
        >
          {t(words.rest)}
        </Button>
      )}
      {inUse !== undefined && (
        <Button
          size="small"
          icon={<Icon name="drop" />}
          label={t(words.topUpMix({ mix: inUse.label }))}
          onPress={() => setOpen('mix')}
        >
          {t(words.topUp)}
        </Button>
      )}
      {children}
      {open === 'mix' && inUse !== undefined && <TopUpDialog mix={inUse} onClose={close} />}
      <Dialog
        title={t(words.painNow)}
        isOpen={open === 'pain'}
        onClose={close}
        actions={<Button onPress={close}>{t(words.cancel)}</Button>}
      >
        <p className="small">{t(words.painScale)}</p>
        <PainScale onScore={score} />
      </Dialog>
    </div>
  );
};
