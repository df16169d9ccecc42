import { useCallback, useState } from 'react';
import type { LotLine } from '../../shared/stock/lot.ts';
import type { LotRow, StockHead } from '../../shared/stock/pages.ts';
import type { Message } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { tabletsWords } from '../../shared/words/screens/tablets.ts';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { AmendLot } from './amend-lot.tsx';
import { LotActions } from './lot-actions.tsx';
import { statusWords } from './lot-words.ts';
import '../desk/timeline.css';
import './stock.css';

const lineWords: Readonly<Record<LotLine['what'], Message>> = {
  received: stockScreen.received,
  opened: stockScreen.opened,
  quarantined: stockScreen.putIntoQuarantine,
  released: stockScreen.released,
  recalled: stockScreen.calledBack,
  usedUp: stockScreen.usedUp,
  retired: stockScreen.takenOut,
  amended: stockScreen.labelCorrected,
};
const toneOf = (what: LotLine['what']): string =>
  what === 'recalled' || what === 'quarantined' ? 'stop' : 'normal';

const Facts = ({ row }: { readonly row: LotRow }) => {
  const { timeZone } = useOpenState();
  const { t, day } = useWords();

  const { lot, lastDay, left } = row;
  const facts: readonly (readonly [string, string])[] = [
    [t(commonWords.lot), lot.lot],
    [t(stockScreen.bestBefore), day(lot.expiry)],
    [t(stockScreen.mayBeUsedUntil), day(lastDay)],
    [t(stockScreen.received), day(lot.receivedOn)],
    [t(stockScreen.howMany), String(lot.quantity)],
    ...(lot.there ?? []).map(
      ({ tablet, quantity, uses }) =>
        [t(tabletsWords.deskTablet({ tablet })), t(tabletsWords.lotThere({ quantity, uses }))] as const,
    ),
    ...(left === null
      ? []
      : [[t(lot.there === undefined ? stockScreen.left : tabletsWords.lotLeftInAll), String(left)] as const]),
    ...(lot.openedOn === null ? [] : [[t(stockScreen.opened), day(lot.openedOn)] as const]),
    [t(stockScreen.supplier), lot.supplier || t(commonWords.notGiven)],
    [t(stockScreen.invoice), lot.invoice || t(commonWords.notGiven)],
    [
      t(stockScreen.used),
      lot.uses === null
        ? t(stockScreen.beingCounted)
        : lot.lastUsedAt === null
          ? t(stockScreen.inNoSession)
          : t(
              stockScreen.usedInSessions({
                sessions: lot.uses,
                lastUsedAt: { at: lot.lastUsedAt, zone: timeZone, as: 'moment' },
              }),
            ),
    ],
  ];
  return (
    <dl className="fact-list">
      {facts.map(([what, value]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd className="num" dir="auto">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const History = ({ lines }: { readonly lines: readonly LotLine[] }) => {
  const { timeZone } = useOpenState();
  const { t } = useWords();
  return (
    <ol className="timeline stock-history">
      {lines.map((line) => (
        <li key={line.seq} data-tone={toneOf(line.what)}>
          <span>
            <span className="timeline-text">
              {line.note === ''
                ? t(lineWords[line.what])
                : t(stockScreen.lineWithNote({ line: lineWords[line.what], note: line.note }))}
            </span>
            <span className="small num">
              {t(
                stockScreen.historyEntry({
                  at: { at: line.at, zone: timeZone, as: 'moment' },
                  by: line.by,
                  seq: line.seq,
                }),
              )}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
};

const Shown = ({
  row,
  today,
  onPage,
}: {
  readonly row: LotRow;
  readonly today: StockHead['today'];
  readonly onPage: () => void;
}) => {
  const { t } = useWords();

  const { go } = useShell();
  const { phase } = useOpenState();
  const [editing, setEditing] = useState(false);
  const { tone, words } = statusWords[row.status];
  const reach = (): void => go({ at: 'recall', text: row.lot.lot, product: row.product.id });
  return (
    <>
      <PageTop
        title={t(stockScreen.lotTitle({ lot: row.lot.lot }))}
        eyebrow={row.title}
        back={{ words: t(stockScreen.backToStock), run: () => go({ at: 'stock' }) }}
      >
        <Button onPress={() => go({ at: 'stockProduct', product: row.product.id })}>
          {t(stockScreen.lookAtTheProduct)}
        </Button>
        <Button icon={<Icon name="search" />} onPress={reach}>
          {t(stockScreen.whoItReached)}
        </Button>
      </PageTop>
      {!row.usability.usable && (
        <Banner
          tone={row.status === 'recalled' || row.status === 'quarantined' ? 'stop' : 'caution'}
          live={false}
        >
          {t(row.usability.says)}
        </Banner>
      )}
      <Card title={t(stockScreen.thisLot)} aside={<Chip tone={tone}>{t(words)}</Chip>}>
        <Facts row={row} />
      </Card>
      {phase === 'ready' && (
        <Card title={t(stockScreen.whatHappenedToIt)}>
          <LotActions
            row={row}
            today={today}
            onDone={(act) => {
              if (act === 'recall') reach();
              else onPage();
            }}
          />
        </Card>
      )}
      <Card
        title={t(stockScreen.history)}
        aside={
          phase === 'ready' && (
            <Button look="quiet" size="small" icon={<Icon name="edit" />} onPress={() => setEditing(true)}>
              {t(stockScreen.correctWhatWasTyped)}
            </Button>
          )
        }
      >
        <History lines={row.lot.history} />
      </Card>
      {editing && (
        <AmendLot
          row={row}
          onClose={() => setEditing(false)}
          onDone={() => {
            setEditing(false);
            onPage();
          }}
        />
      )}
    </>
  );
};

/** One lot: its facts, what can be said about it now, and its life entry by entry. */
export const LotScreen = ({ id }: { readonly id: string }) => {
  const { t } = useWords();

  const { client, go } = useShell();
  const ask = useCallback(() => client['stock.lot']({ id }), [client, id]);
  const [loaded, again] = useLoad(ask);
  const back = { words: t(stockScreen.backToStock), run: () => go({ at: 'stock' }) };
  if (loaded.is === 'waiting') return <PageTop title={t(commonWords.lot)} back={back} />;
  if (loaded.is === 'no')
    return (
      <>
        <PageTop title={t(commonWords.lot)} back={back} />
        <ProblemBanner said={loaded.said} />
      </>
    );
  const { row } = loaded.value;
  return row === null ? (
    <>
      <PageTop title={t(commonWords.lot)} back={back} />
      <EmptyNote title={t(commonWords.notFound)}>{t(stockScreen.thisLotNotLedger)}</EmptyNote>
    </>
  ) : (
    <Shown row={row} today={loaded.value.today} onPage={() => void again()} />
  );
};
