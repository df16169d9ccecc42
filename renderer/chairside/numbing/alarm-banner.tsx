import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { useSessionContext } from '../session-context.ts';
import { useAlarm } from './use-alarm.ts';
import { useWipeAndAsk } from './use-wipe-off.ts';
import type { DueAlarm } from './due-alarm.ts';
import './numbing.css';

const words = ({ timer, alarm }: DueAlarm): { readonly title: string; readonly text: string } => {
  if (alarm === 'maximum')
    return {
      title: `Wipe the cream off now: ${timer.maximumMinutes} minutes are over.`,
      text: 'Nothing goes on until the time it came off is entered.',
    };
  if (alarm === 'nearMaximum')
    return {
      title: `The cream is near its ${timer.maximumMinutes} minute maximum.`,
      text: 'Get ready to wipe it off.',
    };
  return {
    title: `The cream has been on for its ${timer.minimumMinutes} minutes.`,
    text: 'It may be wiped off when you are ready.',
  };
};

/** An alarm that is due: words, colour and sound, until someone acknowledges it. */
export const AlarmBanner = () => {
  const { view, send } = useSessionContext();
  const wipeOff = useWipeAndAsk();
  const due = useAlarm(view.timers);
  if (!due) return null;
  const { title, text } = words(due);
  return (
    <div className="alarm-banner" data-alarm={due.alarm}>
      <Banner
        tone={due.alarm === 'maximum' ? 'stop' : due.alarm === 'nearMaximum' ? 'caution' : 'good'}
        title={title}
        actions={
          <>
            {due.alarm !== 'minimum' && (
              <Button look="stop" onPress={() => void wipeOff(due.timer.application)}>
                Wiped off now
              </Button>
            )}
            <Button
              onPress={() =>
                void send({
                  type: 'numbing.alarmAcknowledged',
                  application: due.timer.application,
                  alarm: due.alarm,
                })
              }
            >
              Acknowledge
            </Button>
          </>
        }
      >
        {text}
      </Banner>
    </div>
  );
};
