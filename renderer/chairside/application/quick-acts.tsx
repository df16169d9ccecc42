import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSessionContext } from '../session-context.ts';
import { TopUpDialog } from '../colour/top-up-dialog.tsx';
import { NewCartridgeDialog } from './new-cartridge-dialog.tsx';
import { PainScale } from './pain-scale.tsx';
import { openedCartridges } from './pass-draft.ts';

type Open = 'cartridge' | 'pain' | 'mix' | null;

/** What happens beside the needle, each within reach of the thumb. `mix`: the one in use. */
export const QuickActs = ({
  mix,
  children,
}: {
  readonly mix: string | null;
  readonly children?: ReactNode;
}) => {
  const { data, view, send, goTo, shown } = useSessionContext();
  const [open, setOpen] = useState<Open>(null);
  const inUse = data.mixes.find(({ id, discarded }) => id === mix && !discarded);
  const close = () => setOpen(null);
  const score = (value: number) => {
    close();
    void send({ type: 'pain.scored', score: value });
  };
  return (
    <div className="quick-acts" role="group" aria-label="Beside the needle">
      <Button
        size="small"
        icon={<Icon name="plus" />}
        onPress={() =>
          openedCartridges(data).length === 0 ? goTo(shown, 'cartridges') : setOpen('cartridge')
        }
      >
        New cartridge
      </Button>
      <Button size="small" icon={<Icon name="person" />} onPress={() => setOpen('pain')}>
        Pain
      </Button>
      {data.resting === null && (
        <Button
          size="small"
          icon={<Icon name="pause" />}
          isDisabled={!view.offered.includes('break.begun')}
          onPress={() => void send({ type: 'break.begun' })}
        >
          Break
        </Button>
      )}
      {inUse !== undefined && (
        <Button
          size="small"
          icon={<Icon name="drop" />}
          label={`Top up: mix ${inUse.label}`}
          onPress={() => setOpen('mix')}
        >
          Top up
        </Button>
      )}
      {children}
      {open === 'cartridge' && <NewCartridgeDialog onClose={close} />}
      {open === 'mix' && inUse !== undefined && <TopUpDialog mix={inUse} onClose={close} />}
      <Dialog
        title="Pain now"
        isOpen={open === 'pain'}
        onClose={close}
        actions={<Button onPress={close}>Cancel</Button>}
      >
        <p className="small">0 none to 10 worst</p>
        <PainScale onScore={score} />
      </Dialog>
    </div>
  );
};
