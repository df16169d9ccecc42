import { useRef, useState } from 'react';
import type { ClockQuestion } from '../../shared/clock-doubt.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import { instantOf } from '../../shared/time.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { clockScreenWords as words } from '../../shared/words/screens/clock.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { Mark } from '../parts/mark.tsx';
import { usePageDown } from '../parts/use-page-down.ts';
import { useHeadingFocus } from '../parts/use-start-focus.ts';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { clockText, momentInWords } from './day-words.ts';
import { StateTime } from './state-time.tsx';
import '../parts/notice-page.css';
import './clock-screen.css';

interface Props {
  readonly client: Client;
  readonly question: ClockQuestion;
  readonly onState: (state: AppState) => void;
}

/** Nothing is written before somebody has looked at the clock: one tap where it is right. */
export const ClockScreen = ({ client, question, onState }: Props) => {
  const { t, language } = useWords();
  const [isWrong, setWrong] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  const [running, setRunning] = useState(false);
  const heading = useHeadingFocus();
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const { wall, record, builtOn, timeZone, why } = question;
  const inWords = (at: typeof wall): string => momentInWords(language.locale, timeZone, at);

  const answer = async (given: Parameters<Client['clock.answer']>[0]): Promise<void> => {
    setNo(null);
    setRunning(true);
    const reply = await client['clock.answer'](given);
    setRunning(false);
    if (reply.ok) onState(reply.value);
    else setNo(sentenceOf(reply.error));
  };
  const says = why === 'behind' ? words.behind : why === 'ahead' ? words.ahead : words.beforeBuild;
  return (
    <main className="notice-page">
      <div className="notice-card clock-card">
        <div className="clock-top">
          <Mark size={56} />
          <span className="clock-icon">
            <Icon name="clock" size={28} />
          </span>
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {t(isWrong ? words.which : words.isIt({ moment: inWords(wall) }))}
        </h1>
        <p>{t(isWrong ? words.whichSays : says)}</p>
        <dl className="fact-list">
          <div>
            <dt>{t(words.computer)}</dt>
            <dd className="num">{inWords(wall)}</dd>
          </div>
          {record !== null && (
            <div>
              <dt>{t(words.last)}</dt>
              <dd className="num">{inWords(record)}</dd>
            </div>
          )}
          {why === 'beforeBuild' && builtOn !== null && (
            <div>
              <dt>{t(words.built)}</dt>
              <dd className="num">
                {
                  momentInWords(language.locale, 'UTC', instantOf(Date.parse(`${builtOn}T12:00:00Z`))).split(
                    ', ',
                  )[0]
                }
              </dd>
            </div>
          )}
        </dl>
        {no !== null && !isWrong && (
          <p className="clock-no" role="alert">
            {t(no)}
          </p>
        )}
        {isWrong ? (
          <StateTime
            question={question}
            isPending={running}
            client={client}
            onState={onState}
            onBack={() => setWrong(false)}
          />
        ) : (
          <>
            {why === 'behind' && <p className="small">{t(words.yesMarks)}</p>}
            <div className="clock-answers">
              <Button size="large" onPress={() => setWrong(true)}>
                {t(words.no)}
              </Button>
              <Button
                ref={primary}
                look="primary"
                size="large"
                isPending={running}
                onPress={() => void answer({ is: 'wall', shown: wall })}
              >
                {t(words.yes({ time: clockText(language.locale, timeZone, wall) }))}
              </Button>
            </div>
          </>
        )}
      </div>
    </main>
  );
};
