import { useCallback, useState } from 'react';
import { takeOne } from '../../shared/protocol/floors/take-one.ts';
import type { ReleaseRow } from '../../shared/ipc/protocol-channels.ts';
import { semicolonList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useOpenState, useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { FormDate } from '../parts/form-date.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useMay } from '../people/use-may.ts';
import { sentenceOf } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { SaidCard } from './said-card.tsx';
import { useRelease } from './use-release.ts';
import { WeakerLines } from './weaker-lines.tsx';

const Row = ({
  row,
  until,
  isInForce,
  isAsked,
  onSaid,
  onBack,
}: {
  readonly row: ReleaseRow;
  /** The day on which the next one came. */
  readonly until: string | null;
  readonly isInForce: boolean;
  readonly isAsked: boolean;
  readonly onSaid: () => void;
  readonly onBack: (() => void) | null;
}) => {
  const { t } = useWords();
  const { version, on, by, agreedBy, reason } = row;
  return (
    <li className={isAsked ? 'release-row asked' : 'release-row'}>
      <div>
        <b className="num">{t(studioScreen.versionNumber({ version }))}</b>{' '}
        <span className="num">
          {t(
            until === null
              ? studioScreen.inForceSince({ from: { day: on } })
              : studioScreen.inForceUntil({ from: { day: on }, until: { day: until } }),
          )}
        </span>
        <div className="small">
          {t(
            agreedBy === null ? studioScreen.releasedBy({ by }) : studioScreen.releasedWith({ by, agreedBy }),
          )}
          {reason !== '' && <q className="reason-said">{reason}</q>}
        </div>
        <WeakerLines weaker={row.weaker} />
        {row.kept.length > 0 && (
          <p className="small">{t(studioScreen.keptTranslations({ rows: semicolonList(row.kept) }))}</p>
        )}
      </div>
      <span className="button-line">
        <Button onPress={onSaid}>{t(studioScreen.whatVersionSaid({ version }))}</Button>
        {!isInForce && onBack !== null && (
          <Button look="quiet" onPress={onBack}>
            {t(studioScreen.goBackToVersion({ version }))}
          </Button>
        )}
      </span>
    </li>
  );
};

/** Every version there was: when it was in force, who decided it and why. Going back is a new release. */
export const HistoryCard = ({ onReleased }: { readonly onReleased: (version: number) => void }) => {
  const { t } = useWords();
  const { client } = useShell();
  const { phase } = useOpenState();
  const mayRelease = useMay('protocolRelease');
  const [day, setDay] = useState<string | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [no, setNo] = useState<Phrase | null>(null);
  const ask = useCallback(() => client['protocol.history']({ on: day }), [client, day]);
  const [loaded] = useLoad(ask);
  const releasing = useRelease({ onReleased, onRefused: (said) => setNo(said) });
  const goBack = async (version: number): Promise<void> => {
    const reply = await client['protocol.text']({ version });
    if (reply.ok) await releasing.ask(reply.value);
    else setNo(sentenceOf(reply.error));
  };
  const mayTake = mayRelease && phase !== 'readOnly';
  const take = async (version: number, path: string): Promise<void> => {
    const [now, then] = await Promise.all([
      client['protocol.current'](null),
      client['protocol.text']({ version }),
    ]);
    if (!now.ok) return setNo(sentenceOf(now.error));
    if (!then.ok) return setNo(sentenceOf(then.error));
    const taken = takeOne(now.value, then.value, path);
    if (taken === undefined) return setNo(studioScreen.takeWhole);
    await releasing.ask(taken);
  };
  if (loaded.is === 'waiting') return null;
  if (loaded.is === 'no') return <ProblemBanner said={loaded.said} />;
  const { rows, inForce } = loaded.value;
  return (
    <>
      <Card title={t(studioScreen.history)}>
        <FormDate
          label={studioScreen.whatDidItSayOn}
          value={day}
          needs="day"
          onChange={(value) => {
            if (value !== undefined) setDay(value);
          }}
        />
        {day !== null && (
          <output>
            {inForce === null ? (
              t(studioScreen.noVersionThen)
            ) : (
              <Button onPress={() => setShown(inForce)}>
                {t(studioScreen.thenVersion({ version: inForce }))}
              </Button>
            )}
          </output>
        )}
        {no !== null && <Banner tone="stop">{t(no)}</Banner>}
        <ul className="plain-lines release-rows">
          {rows.map((row, index) => (
            <Row
              key={row.seq}
              row={row}
              until={rows[index - 1]?.on ?? null}
              isInForce={index === 0}
              isAsked={row.version === inForce}
              onSaid={() => setShown(row.version)}
              onBack={mayRelease && phase !== 'readOnly' ? () => void goBack(row.version) : null}
            />
          ))}
          <li className="release-row">
            <span>{t(studioScreen.startingValues)}</span>
            <span className="button-line">
              <Button onPress={() => setShown(0)}>{t(studioScreen.whatStippleSays)}</Button>
              {mayRelease && phase !== 'readOnly' && (
                <Button look="quiet" onPress={() => void goBack(0)}>
                  {t(studioScreen.goBackToStipple)}
                </Button>
              )}
            </span>
          </li>
        </ul>
      </Card>
      {shown !== null && (
        <SaidCard
          key={shown}
          version={shown}
          onTake={mayTake ? (path) => void take(shown, path) : undefined}
        />
      )}
      <ReleaseDialog releasing={releasing} />
    </>
  );
};
