import { useEffect, useState } from 'react';
import type { LockAct } from '../../shared/ipc/people-channels.ts';
import type { LockClock, LockPage } from '../../shared/ipc/tablet.ts';
import { msOf } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { spanText } from '../format-time.ts';
import { soundAlarm } from '../chairside/numbing/alarm-sound.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';

interface LockClocksProps {
  readonly page: LockPage;
  readonly act: (wanted: LockAct) => void;
}
type Cream = Extract<LockClock, { kind: 'cream' }>;

/** Main's time, counted on from when it was told. */
const useTime = (told: Instant): number => {
  const [passed, setPassed] = useState({ told, ms: 0 });
  useEffect(() => {
    const from = performance.now();
    const timer = window.setInterval(() => setPassed({ told, ms: performance.now() - from }), 500);
    return () => window.clearInterval(timer);
  }, [told]);
  return msOf(told) + (passed.told === told ? passed.ms : 0);
};

const alarmWords = {
  minimum: words.minimumReached,
  nearMaximum: words.takeOffSoon,
  maximum: words.takeOffNow,
} as const;

const OneCream = ({
  one,
  now,
  timeZone,
  act,
}: {
  readonly one: Cream;
  readonly now: number;
  readonly timeZone: string;
  readonly act: LockClocksProps['act'];
}) => {
  const { t, clock } = useWords();
  const { session, application, alarm } = one;
  const isLoud = alarm !== 'none' && !one.isAcknowledged;
  return (
    <section className="lock-clock" data-alarm={isLoud ? alarm : undefined} aria-label={t(words.creamOn)}>
      <p className="lock-label">{t(words.creamOn)}</p>
      <p className="lock-time num">{spanText(now - msOf(one.onAt))}</p>
      <p className="num">
        {one.offBy === null ? t(words.noLimit) : t(words.offBy({ at: clock(one.offBy, timeZone) }))}
      </p>
      {isLoud && (
        <p className="lock-alarm" role="alert">
          <Icon name="bell" />
          <b>{t(alarmWords[alarm])}</b>
        </p>
      )}
      <div className="lock-acts">
        {isLoud && (
          <Button size="large" onPress={() => act({ act: 'acknowledge', session, application, alarm })}>
            {t(words.acknowledge)}
          </Button>
        )}
        <Button
          look="primary"
          size="large"
          icon={<Icon name="check" />}
          onPress={() => act({ act: 'wipedOff', session, application })}
        >
          {t(words.wipedOff)}
        </Button>
      </div>
    </section>
  );
};

/** Cream, watches and pauses of all open sessions, without a name. */
export const LockClocks = ({ page, act }: LockClocksProps) => {
  const { t, clock } = useWords();
  const now = useTime(page.now);
  const loud = page.clocks.flatMap((one) =>
    one.kind === 'cream' && one.alarm !== 'none' && !one.isAcknowledged ? [one.alarm] : [],
  )[0];
  useEffect(() => (loud === undefined ? undefined : soundAlarm(loud)), [loud]);
  const creams = page.clocks.filter((one) => one.kind === 'cream');
  const others = page.clocks.filter((one) => one.kind !== 'cream');
  return (
    <>
      {creams.map((one) => (
        <OneCream
          key={`${one.session} ${one.application}`}
          one={one}
          now={now}
          timeZone={page.timeZone}
          act={act}
        />
      ))}
      {others.length > 0 && (
        <section className="lock-clock lock-others">
          {others.map((one) => (
            <div key={`${one.session} ${one.kind}`}>
              <p className="lock-label">{t(one.kind === 'watch' ? words.watchUntil : words.paused)}</p>
              <p className="lock-mid num">
                {one.kind === 'watch' ? clock(one.until, page.timeZone) : spanText(now - msOf(one.since))}
              </p>
            </div>
          ))}
        </section>
      )}
    </>
  );
};
