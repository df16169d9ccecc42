import { useState } from 'react';
import type { AskOf, ReplyOf } from '../../shared/ipc/contract.ts';
import type { LotRow, StockPage } from '../../shared/stock/pages.ts';
import type { LocalDate } from '../../shared/time.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { PartialDateField } from '../parts/partial-date-field.tsx';
import { useAfterTyping } from '../chairside/fields/use-after-typing.ts';
import { sentenceOf } from '../said.ts';
import { sayElsewhere } from './stock-issues.ts';

export type LotAct = 'open' | 'quarantine' | 'release' | 'recall' | 'useUp' | 'retire';
interface Wording {
  readonly button: string;
  readonly title: string;
  readonly says: string;
  readonly action: string;
  readonly asks?: 'reason' | 'day' | 'notice';
  readonly look?: 'stop';
}

const words: Readonly<Record<LotAct, Wording>> = {
  open: {
    button: 'Open a pack',
    title: 'Open a pack of this lot',
    says: 'The time after opening counts from this day.',
    action: 'It is open',
    asks: 'day',
  },
  quarantine: {
    button: 'Quarantine',
    title: 'Put this lot into quarantine',
    says: 'From now on nobody can choose it, also in sessions that are open. Set the packs aside.',
    action: 'Quarantine',
    asks: 'reason',
    look: 'stop',
  },
  release: {
    button: 'Release',
    title: 'Let this lot be used again',
    says: 'Say what was found, and who decided.',
    action: 'Release',
    asks: 'reason',
  },
  recall: {
    button: 'Recalled by the maker',
    title: 'This lot is called back',
    says: 'It can no longer be used. Everybody it reached is shown next.',
    action: 'Enter the recall',
    asks: 'notice',
    look: 'stop',
  },
  useUp: {
    button: 'Used up',
    title: 'Nothing is left of this lot',
    says: 'It stays in the record and is no longer offered.',
    action: 'It is used up',
  },
  retire: {
    button: 'Take out',
    title: 'Take this lot out of stock',
    says: 'For packs that are thrown away or sent back. It stays in the record.',
    action: 'Take out',
    asks: 'reason',
  },
};

/** What can sensibly be said about a lot as it stands; main has the last word. */
export const actsOf = ({ status, product }: LotRow): readonly LotAct[] => {
  switch (status) {
    case 'inStock':
      return product.kind === 'cartridge'
        ? ['useUp', 'quarantine', 'recall', 'retire']
        : ['open', 'useUp', 'quarantine', 'recall', 'retire'];
    case 'open':
      return ['open', 'useUp', 'quarantine', 'recall', 'retire'];
    case 'quarantined':
      return ['release', 'recall', 'retire'];
    case 'recalled':
      return ['release', 'retire'];
    case 'usedUp':
    case 'retired':
      return ['recall'];
  }
};

interface LotActionsProps {
  readonly row: LotRow;
  readonly today: LocalDate;
  readonly onDone: (act: LotAct, page: StockPage) => void;
}

/** Each step of a lot's life is an entry with its reason; nothing is taken away. */
export const LotActions = ({ row, today, onDone }: LotActionsProps) => {
  const { client } = useShell();
  const [act, setAct] = useState<LotAct | null>(null);
  const [reason, setReason] = useState('');
  const [notice, setNotice] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const [no, setNo] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const begin = (next: LotAct): void => {
    setReason('');
    setNotice('');
    setNo(null);
    setAct(next);
  };
  const { id } = row.lot;
  const send = (what: LotAct): Promise<ReplyOf<'stock.quarantine'>> => {
    switch (what) {
      case 'open':
        return client['stock.open']({ id, on: on ?? '' });
      case 'recall':
        return client['stock.recall']({ id, reason, notice } satisfies AskOf<'stock.recall'>);
      case 'useUp':
        return client['stock.useUp']({ id });
      case 'quarantine':
      case 'release':
      case 'retire':
        return client[`stock.${what}`]({ id, reason });
    }
  };
  const enter = async (what: LotAct): Promise<void> => {
    const { asks } = words[what];
    if ((asks === 'reason' || asks === 'notice') && reason.trim() === '')
      return setNo('Please give a reason.');
    if (asks === 'day' && on === null) return setNo('Type the day.');
    setBusy(true);
    const reply = await send(what);
    setBusy(false);
    if (reply.ok) {
      setAct(null);
      return onDone(what, reply.value.page);
    }
    const { error } = reply;
    setNo(
      error.kind === 'bad-request'
        ? (sayElsewhere(error.issues, []) ?? error.says)
        : error.kind === 'stock-refused'
          ? error.says
          : sentenceOf(error),
    );
  };
  const said = act === null ? null : words[act];
  const press = useAfterTyping(() => (act === null ? undefined : void enter(act)));
  return (
    <div className="stock-acts">
      {actsOf(row).map((one) => (
        <Button key={one} look={words[one].look ?? 'plain'} onPress={() => begin(one)}>
          {words[one].button}
        </Button>
      ))}
      {act !== null && said !== null && (
        <Dialog
          title={said.title}
          isOpen
          onClose={() => setAct(null)}
          actions={
            <>
              <Button onPress={() => setAct(null)}>Cancel</Button>
              <Button look={said.look ?? 'primary'} isPending={busy} onPress={press}>
                {said.action}
              </Button>
            </>
          }
        >
          <p>{said.says}</p>
          {said.asks === 'day' && (
            <PartialDateField
              label="Opened on"
              value={on}
              onSave={async (day) => {
                setOn(day);
                return null;
              }}
              needsDay
            />
          )}
          {(said.asks === 'reason' || said.asks === 'notice') && (
            <FormField
              label="Reason"
              value={reason}
              onChange={setReason}
              isRequired
              startsFocused
              maxLength={200}
            />
          )}
          {said.asks === 'notice' && (
            <FormField
              label="Notice"
              value={notice}
              onChange={setNotice}
              maxLength={120}
              hint="Number or date of the maker's or the authority's notice."
            />
          )}
          {no !== null && (
            <p className="field-error" role="alert">
              {no}
            </p>
          )}
        </Dialog>
      )}
    </div>
  );
};
