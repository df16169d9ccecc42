import { useCallback, useState } from 'react';
import type { VisitThere } from '../../shared/sharing/visits-view.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { endingTitle } from '../../shared/words/places.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useMainChanged } from '../use-main-changed.ts';
import { useWords } from '../words.tsx';
import './elsewhere-card.css';

/** Sessions of the studio's other tablets, for whoever audits all of them from one; nothing where this tablet works alone. */
export const ElsewhereCard = () => {
  const { client: main, go } = useShell();
  const { t, day } = useWords();
  const [onlyLooks, setOnlyLooks] = useState(true);
  const [opening, setOpening] = useState<string | null>(null);
  const [no, setNo] = useState<Phrase | null>(null);
  const [loaded, again] = useLoad(
    useCallback(() => main['tablets.visits']({ onlyLooks }), [main, onlyLooks]),
  );
  useMainChanged('tablets', again);
  if (loaded.is !== 'there' || loaded.value === null) return null;
  const { rows, of, fresh, lacks } = loaded.value;

  const open = async ({ client, session, ending }: VisitThere): Promise<void> => {
    setNo(null);
    setOpening(session);
    const reply = await main['tablets.bring']({ client });
    setOpening(null);
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    go(ending === null ? { at: 'client', client } : { at: 'completedOne', session });
  };
  return (
    <Card title={t(words.deskTitle)} tone={lacks === null ? undefined : 'caution'}>
      {lacks !== null && <Banner tone="caution">{t(lacks)}</Banner>}
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      {fresh.map((one) => (
        <p className="small num" key={t(one)}>
          {t(one)}
        </p>
      ))}
      <Button size="small" pressed={onlyLooks} onPress={() => setOnlyLooks(!onlyLooks)}>
        {t(words.deskLooks)}
      </Button>
      {rows.length === 0 && <p>{t(words.deskNone)}</p>}
      <ul className="plain-lines" aria-label={t(words.deskTitle)}>
        {rows.map((row) => (
          <li key={row.session} className="visit-there">
            <span>
              <b dir="auto">{row.clientName ?? t(words.deskUnnamed)}</b>
              <br />
              <span className="small num">
                {day(row.on)} · {row.recordNumber ?? ''} · {t(words.deskTablet({ tablet: row.tablet }))} ·{' '}
                {row.ending === null ? t(words.openThere) : t(endingTitle[row.ending])}
              </span>
              {row.looks.map((look) => (
                <span className="small num" data-tone="caution" key={t(look)}>
                  <br />
                  {t(look)}
                </span>
              ))}
            </span>
            <Button
              size="small"
              onPress={() => void open(row)}
              isPending={opening === row.session}
              label={t(words.deskOpenOf({ recordNumber: row.recordNumber ?? '' }))}
            >
              {t(words.deskOpen)}
            </Button>
          </li>
        ))}
      </ul>
      {of > rows.length && <p className="small num">{t(words.deskMore({ shown: rows.length, of }))}</p>}
    </Card>
  );
};
