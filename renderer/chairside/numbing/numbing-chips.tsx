import { useState } from 'react';
import { creamScreen as words } from '../../../shared/words/screens/cream.ts';
import type { NumbingTimer } from '../../../shared/numbing/timers.ts';
import { Button } from '../../parts/button.tsx';
import { ChipButton } from '../../parts/chip.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { useNow } from '../use-now.ts';
import { ApplicationControls } from './application-controls.tsx';
import { useNumb } from './numb-until.tsx';
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
  const { t } = useWords();
  return (
    <ChipButton tone={tones[ring.tone]} icon={<Icon name="clock" size={18} />} onPress={onPress}>
      <span className="num">
        {t(
          timer.minimumMinutes !== null && ring.tone === 'working'
            ? words.creamOnOf({ span: ring.big, minutes: timer.minimumMinutes })
            : words.creamOn({ span: ring.big }),
        )}
      </span>
      <span className="visually-hidden">{`, ${t(words.openClock)}`}</span>
    </ChipButton>
  );
};

/** The cream's clock in every stage while it is on; a tap opens the ring, from where it can be wiped off. */
export const NumbingChips = () => {
  const { view } = useSessionContext();
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const running = view.timers.filter((timer) => timer.running);
  const numb = useNumb();
  const shown = view.timers.find((timer) => timer.application === open);
  return (
    <>
      {running.map((timer) => (
        <TimerChip key={timer.application} timer={timer} onPress={() => setOpen(timer.application)} />
      ))}
      {numb !== undefined && (
        <ChipButton
          tone="accent"
          icon={<Icon name="clock" size={18} />}
          onPress={() => setOpen(numb.application)}
        >
          <span className="num">{numb.says}</span>
        </ChipButton>
      )}
      <Dialog
        title={t(words.numbing)}
        isOpen={shown !== undefined}
        onClose={() => setOpen(null)}
        actions={<Button onPress={() => setOpen(null)}>{t(words.close)}</Button>}
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
