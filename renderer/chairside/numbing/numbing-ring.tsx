import { creamScreen as words } from '../../../shared/words/screens/cream.ts';
import type { NumbingTimer } from '../../../shared/numbing/timers.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { useNow } from '../use-now.ts';
import { ringOf } from './ring-of.ts';
import { NumbUntil } from './numb-until.tsx';
import './numbing.css';

const radius = 84;
const around = 2 * Math.PI * radius;
/** A point on the ring: 0 is at the top, clockwise. */
const at = (fraction: number, distance: number): string => {
  const angle = fraction * 2 * Math.PI - Math.PI / 2;
  return `${100 + Math.cos(angle) * distance} ${100 + Math.sin(angle) * distance}`;
};

/** Minutes on the skin, with a tick at the minimum and the whole ring as the maximum. */
export const NumbingRing = ({ timer }: { readonly timer: NumbingTimer }) => {
  const { timeZone } = useSessionContext();
  const { t } = useWords();
  const ring = ringOf(timer, useNow());
  const limit =
    timer.maximumAt === null
      ? t(words.noMaximum)
      : t(
          words.removeBy({
            clock: { at: timer.maximumAt, zone: timeZone, as: 'clock' },
            minutes: String(timer.maximumMinutes),
          }),
        );
  return (
    <div className="numbing-ring" data-tone={ring.tone}>
      <div className="ring-face">
        <svg viewBox="0 0 200 200" aria-hidden="true" focusable="false">
          <circle cx="100" cy="100" r={radius} className="ring-track" />
          <circle
            cx="100"
            cy="100"
            r={radius}
            className="ring-fill"
            strokeDasharray={around}
            strokeDashoffset={around * (1 - ring.fraction)}
            transform="rotate(-90 100 100)"
          />
          {ring.minimumAt !== null && (
            <path d={`M${at(ring.minimumAt, 72)} L${at(ring.minimumAt, 98)}`} className="ring-minimum" />
          )}
        </svg>
        <div
          className="ring-words"
          role="timer"
          aria-live="off"
          aria-label={t(words.onSkin({ product: timer.productName, span: ring.big, says: ring.small }))}
        >
          <div className="ring-big num" data-long={ring.big.length > 5}>
            {ring.big}
          </div>
          <div className="small">{t(ring.small)}</div>
        </div>
      </div>
      <p className="small ring-limit">
        {timer.running
          ? limit
          : timer.offAt === null
            ? ''
            : t(words.offAt({ clock: { at: timer.offAt, zone: timeZone, as: 'clock' } }))}
      </p>
      <NumbUntil timer={timer} />
    </div>
  );
};
