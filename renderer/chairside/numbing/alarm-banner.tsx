import { creamScreen as words } from '../../../shared/words/screens/cream.ts';
import type { Message } from '../../../shared/words/message.ts';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { useAlarm } from './use-alarm.ts';
import { useWipeAndAsk } from './use-wipe-off.ts';
import type { DueAlarm } from './due-alarm.ts';
import './numbing.css';

const wordsOf = ({ timer, alarm }: DueAlarm): { readonly title: Message; readonly text: Message } => {
  if (alarm === 'maximum')
    return {
      title: words.wipeNow({ minutes: String(timer.maximumMinutes) }),
      text: words.nothingGoesOn,
    };
  if (alarm === 'nearMaximum')
    return {
      title: words.nearMaximum({ minutes: String(timer.maximumMinutes) }),
      text: words.getReady,
    };
  return {
    title: words.hasBeenOn({ minutes: String(timer.minimumMinutes) }),
    text: words.mayBeWiped,
  };
};

/** An alarm that is due: words, colour and sound, until someone acknowledges it. */
export const AlarmBanner = () => {
  const { view, send } = useSessionContext();
  const { t } = useWords();
  const wipeOff = useWipeAndAsk();
  const due = useAlarm(view.timers);
  if (!due) return null;
  const { title, text } = wordsOf(due);
  return (
    <div className="alarm-banner" data-alarm={due.alarm}>
      <Banner
        tone={due.alarm === 'maximum' ? 'stop' : due.alarm === 'nearMaximum' ? 'caution' : 'good'}
        title={t(title)}
        actions={
          <>
            {due.alarm !== 'minimum' && (
              <Button look="stop" onPress={() => void wipeOff(due.timer.application)}>
                {t(words.wipedNow)}
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
              {t(words.acknowledge)}
            </Button>
          </>
        }
      >
        {t(text)}
      </Banner>
    </div>
  );
};
