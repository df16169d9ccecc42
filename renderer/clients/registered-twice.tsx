import { useCallback, useState } from 'react';
import type { ClientId } from '../../shared/brand.ts';
import type { AskedOfTwo, OtherFile, TwiceView } from '../../shared/sharing/registered-twice.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import { useOpenState, useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useMay } from '../people/use-may.ts';
import { sentenceOf } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useMainChanged } from '../use-main-changed.ts';
import { useWords } from '../words.tsx';

const whoOf = ({ dateOfBirth, phone, tablet }: OtherFile): Phrase =>
  tablet === null
    ? words.twiceWho({ dateOfBirth: { day: dateOfBirth }, phone })
    : words.twiceWhoOn({ dateOfBirth: { day: dateOfBirth }, phone, tablet });

/** Who may have been registered twice, for the first screen: each leads to the client, where somebody decides. */
export const TwiceCard = () => {
  const { client: main, go } = useShell();
  const { t } = useWords();
  const [loaded, again] = useLoad(useCallback(() => main['tablets.twice']({ client: null }), [main]));
  useMainChanged('tablets', again);
  if (loaded.is === 'no') return <ProblemBanner said={loaded.said} />;
  if (loaded.is !== 'there' || loaded.value.asked.length === 0) return null;
  const { asked, more } = loaded.value;
  return (
    <Card title={t(words.twiceTitle)}>
      <ul className="session-lines" aria-label={t(words.twiceTitle)}>
        {asked.map(({ client, fullName, other, by }) => (
          <li key={`${client} ${other.client}`} className="session-line">
            <span className="session-words">
              {t(saysOf(by, fullName, other))}
              <span className="small num">{t(whoOf(other))}</span>
            </span>
            <Button
              size="small"
              label={t(words.twiceLookOf({ name: fullName }))}
              onPress={() => go({ at: 'client', client })}
            >
              {t(words.twiceLook)}
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="small num">{t(words.twiceMore({ count: more }))}</p>}
    </Card>
  );
};

const saysOf = (by: AskedOfTwo['by'], name: string, { fullName: other }: OtherFile): Phrase =>
  (by === 'birthday' ? words.twiceBirthday : words.twicePhone)({ name, other });

/** Of one client: the question whether two files are one person, and the other file where somebody said so. `onSaid`: the page shows another past now. */
export const TwiceCards = ({ of, onSaid }: { readonly of: ClientId; readonly onSaid: () => void }) => {
  const { client: main, go } = useShell();
  const { t } = useWords();
  const { phase } = useOpenState();
  const mayLink = useMay('history');
  const [loaded, again] = useLoad(useCallback(() => main['tablets.twice']({ client: of }), [main, of]));
  useMainChanged('tablets', again);
  const [saying, setSaying] = useState<string | null>(null);
  const [no, setNo] = useState<Phrase | null>(null);
  const say = async (other: ClientId, is: 'one' | 'two'): Promise<void> => {
    setNo(null);
    setSaying(`${other}:${is}`);
    const reply = await main['tablets.sayOfTwo']({ client: of, other, is });
    setSaying(null);
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    await again();
    onSaid();
  };
  if (loaded.is === 'no') return <ProblemBanner said={loaded.said} />;
  if (loaded.is !== 'there') return null;
  const { asked, linked, lacks }: TwiceView = loaded.value;
  const isReadOnly = phase === 'readOnly' || !mayLink;
  /** While one answer is being kept the other one is not there to be pressed. */
  const isHeld = (what: string): boolean => isReadOnly || (saying !== null && saying !== what);
  return (
    <>
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      {asked.length > 0 && (
        <Card title={t(words.twiceTitle)} tone="caution">
          <p>{t(words.twiceSays)}</p>
          <ul className="session-lines" aria-label={t(words.twiceTitle)}>
            {asked.map(({ fullName, other, by }) => (
              <li key={other.client} className="session-line">
                <span className="session-words">
                  {t(saysOf(by, fullName, other))}
                  <span className="small num">{t(whoOf(other))}</span>
                </span>
                <span className="page-actions">
                  <Button
                    label={t(words.twiceOneOf({ other: other.fullName }))}
                    onPress={() => void say(other.client, 'one')}
                    isPending={saying === `${other.client}:one`}
                    isDisabled={isHeld(`${other.client}:one`)}
                  >
                    {t(words.twiceOne)}
                  </Button>
                  <Button
                    label={t(words.twiceTwoOf({ other: other.fullName }))}
                    onPress={() => void say(other.client, 'two')}
                    isPending={saying === `${other.client}:two`}
                    isDisabled={isHeld(`${other.client}:two`)}
                  >
                    {t(words.twiceTwo)}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {linked.length > 0 && (
        <Card title={t(words.linkedTitle)} tone={lacks === null ? undefined : 'caution'}>
          {lacks !== null && <Banner tone="caution">{t(lacks)}</Banner>}
          <p>{t(words.linkedSays)}</p>
          <ul className="session-lines" aria-label={t(words.linkedTitle)}>
            {linked.map((other) => (
              <li key={other.client} className="session-line">
                <span className="session-words">
                  <b dir="auto">{other.fullName}</b>
                  <span className="small num">{t(whoOf(other))}</span>
                </span>
                <span className="page-actions">
                  <Button
                    size="small"
                    label={t(words.linkedOpenOf({ other: other.fullName }))}
                    onPress={() => go({ at: 'client', client: other.client })}
                  >
                    {t(words.linkedOpen)}
                  </Button>
                  <Button
                    size="small"
                    look="quiet"
                    label={t(words.linkedApartOf({ other: other.fullName }))}
                    onPress={() => void say(other.client, 'two')}
                    isPending={saying === `${other.client}:two`}
                    isDisabled={isHeld(`${other.client}:two`)}
                  >
                    {t(words.linkedApart)}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
};
