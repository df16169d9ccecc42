import { useState } from 'react';
import type { ClockQuestion } from '../../shared/clock-doubt.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { clockScreenWords as words } from '../../shared/words/screens/clock.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { clockText, momentInWords } from './day-words.ts';

/** The clock was set while somebody works: a question that holds nobody up. */
export const ClockBanner = ({ question }: { readonly question: ClockQuestion }) => {
  const { client, app } = useShell();
  const { t, language } = useWords();
  const [no, setNo] = useState<Phrase | null>(null);
  const [running, setRunning] = useState(false);
  const { wall, record, timeZone } = question;
  const inWords = (at: typeof wall): string => momentInWords(language.locale, timeZone, at);
  const short = (at: typeof wall): string => clockText(language.locale, timeZone, at);
  const answer = async (is: 'wall' | 'record'): Promise<void> => {
    setRunning(true);
    const reply = await client['clock.answer']({ is, shown: wall });
    setRunning(false);
    if (reply.ok) app.hearState(reply.value);
    else setNo(sentenceOf(reply.error));
  };
  return (
    <Banner
      tone="caution"
      title={t(words.jumped({ wall: inWords(wall) }))}
      actions={
        <>
          <Button isPending={running} onPress={() => void answer('record')}>
            {t(words.recordIsRight({ time: short(record ?? wall) }))}
          </Button>
          <Button isPending={running} onPress={() => void answer('wall')}>
            {t(words.wallIsRight({ time: short(wall) }))}
          </Button>
        </>
      }
    >
      {t(no ?? words.jumpedSays({ record: inWords(record ?? wall) }))}
    </Banner>
  );
};
