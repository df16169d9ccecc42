import { useState } from 'react';
import type { NumbingTimer } from '../../../shared/numbing/timers.ts';
import { Button } from '../../parts/button.tsx';
import { ChipButton } from '../../parts/chip.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSessionContext } from '../session-context.ts';
import { useNow } from '../use-now.ts';
import { ApplicationControls } from './application-controls.tsx';
import { NumbingRing } from './numbing-ring.tsx';
import { ringOf } from './ring-of.ts';

const tones = {
  working: 'accent',
  ready: 'good',
  near: 'caution',
  over: 'stop',
  off: 'normal',
  unknown: 'caution',
} as const;

const TimerChip = ({ timer, onPress }: { readonly timer: NumbingTimer; readonly onPress: () => void }) => {
  const ring = ringOf(timer, useNow());
  return (
    <ChipButton tone={tones[ring.tone]} icon={<Icon name="clock" size={18} />} onPress={onPress}>
      <span className="num">{`Cream on ${ring.big}${timer.minimumMinutes !== null && ring.tone === 'working' ? ` of ${timer.minimumMinutes} min` : ''}`}</span>
      <span className="visually-hidden">, open the clock</span>
    </ChipButton>
  );
};

/** The cream's clock in every stage while it is on; a tap opens the ring, from where it can be wiped off. */
export const NumbingChips = () => {
  const { view } = useSessionContext();
  const [open, setOpen] = useState<string | null>(null);
  const running = view.timers.filter((timer) => timer.running);
  const shown = view.timers.find((timer) => timer.application === open);
  return (
    <>
      {running.map((timer) => (
        <TimerChip key={timer.application} timer={timer} onPress={() => setOpen(timer.application)} />
      ))}
      <Dialog
        title="Numbing"
        isOpen={shown !== undefined}
        onClose={() => setOpen(null)}
        actions={<Button onPress={() => setOpen(null)}>Close</Button>}
      >
        {shown && (
          <>
            <NumbingRing timer={shown} />
            <ApplicationControls timer={shown} />
          </>
        )}
      </Dialog>
    </>
  );
};
