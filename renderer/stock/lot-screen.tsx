import { useState } from 'react';
import type { LotLine } from '../../shared/stock/lot.ts';
import type { LotRow, StockPage } from '../../shared/stock/pages.ts';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { dayText, manyText, momentText } from '../when.ts';
import { AmendLot } from './amend-lot.tsx';
import { LotActions } from './lot-actions.tsx';
import { expiryText, statusWords } from './lot-words.ts';
import { useStock } from './use-stock.ts';
import '../desk/timeline.css';
import './stock.css';

const lineWords: Readonly<Record<LotLine['what'], string>> = {
  received: 'Received',
  opened: 'Opened',
  quarantined: 'Put into quarantine',
  released: 'Released',
  recalled: 'Called back',
  usedUp: 'Used up',
  retired: 'Taken out',
  amended: 'Label corrected',
};
const toneOf = (what: LotLine['what']): string =>
  what === 'recalled' || what === 'quarantined' ? 'stop' : 'normal';

const Facts = ({ row }: { readonly row: LotRow }) => {
  const { lot, lastDay, left } = row;
  const facts: readonly (readonly [string, string])[] = [
    ['Lot', lot.lot],
    ['Use by', expiryText(lot.expiry)],
    ['May be used until', dayText(lastDay)],
    ['Received', expiryText(lot.receivedOn)],
    ['How many', String(lot.quantity)],
    ...(left === null ? [] : [['Left', String(left)] as const]),
    ...(lot.openedOn === null ? [] : [['Opened', dayText(lot.openedOn)] as const]),
    ['Supplier', lot.supplier || 'not given'],
    ['Invoice', lot.invoice || 'not given'],
    [
      'Used',
      lot.uses === null
        ? 'being counted'
        : lot.lastUsedAt === null
          ? 'in no session'
          : `in ${manyText(lot.uses, 'session', 'sessions')}, last ${momentText(lot.lastUsedAt)}`,
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

const History = ({ lines }: { readonly lines: readonly LotLine[] }) => (
  <ol className="timeline stock-history">
    {lines.map((line) => (
      <li key={line.seq} data-tone={toneOf(line.what)}>
        <span>
          <span className="timeline-text">
            {[lineWords[line.what], line.note].filter((part) => part !== '').join(': ')}
          </span>
          <span className="small num">{`${momentText(line.at)} · ${line.by} · entry ${line.seq}`}</span>
        </span>
      </li>
    ))}
  </ol>
);

const Shown = ({
  row,
  today,
  onPage,
}: {
  readonly row: LotRow;
  readonly today: StockPage['today'];
  readonly onPage: () => void;
}) => {
  const { go } = useShell();
  const { phase } = useOpenState();
  const [editing, setEditing] = useState(false);
  const { tone, words } = statusWords[row.status];
  const reach = (): void => go({ at: 'recall', text: row.lot.lot, product: row.product.id });
  return (
    <>
      <PageTop
        title={`Lot ${row.lot.lot}`}
        eyebrow={row.title}
        back={{ words: 'Back to stock', run: () => go({ at: 'stock' }) }}
      >
        <Button onPress={() => go({ at: 'stockProduct', product: row.product.id })}>
          Look at the product
        </Button>
        <Button icon={<Icon name="search" />} onPress={reach}>
          Who it reached
        </Button>
      </PageTop>
      {!row.usability.usable && (
        <Banner
          tone={row.status === 'recalled' || row.status === 'quarantined' ? 'stop' : 'caution'}
          live={false}
        >
          {row.usability.says}
        </Banner>
      )}
      <Card title="This lot" aside={<Chip tone={tone}>{words}</Chip>}>
        <Facts row={row} />
      </Card>
      {phase === 'ready' && (
        <Card title="What happened to it">
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
        title="History"
        aside={
          phase === 'ready' && (
            <Button look="quiet" size="small" icon={<Icon name="edit" />} onPress={() => setEditing(true)}>
              Correct what was typed
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
  const { go } = useShell();
  const [loaded, again] = useStock();
  const back = { words: 'Back to stock', run: () => go({ at: 'stock' }) };
  if (loaded.is === 'waiting') return <PageTop title="Lot" back={back} />;
  if (loaded.is === 'no')
    return (
      <>
        <PageTop title="Lot" back={back} />
        <Banner tone="stop" title={loaded.said.says}>
          {loaded.said.whatToDo}
        </Banner>
      </>
    );
  const row = loaded.value.lots.find(({ lot }) => lot.id === id);
  return row === undefined ? (
    <>
      <PageTop title="Lot" back={back} />
      <EmptyNote title="Not found">This lot is not in the ledger.</EmptyNote>
    </>
  ) : (
    <Shown row={row} today={loaded.value.today} onPage={() => void again()} />
  );
};
