import { useState } from 'react';
import type { AskOf, ReplyOf } from '../../shared/ipc/contract.ts';
import type { LotRow } from '../../shared/stock/pages.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { useAfterTyping } from '../chairside/fields/use-after-typing.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { PartialDateField } from '../parts/partial-date-field.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { useMay } from '../people/use-may.ts';
import { sayElsewhere } from './stock-issues.ts';

type LotAct = 'open' | 'quarantine' | 'release' | 'recall' | 'useUp' | 'retire';
interface Wording {
  readonly button: Message;
  readonly title: Message;
  readonly says: Message;
  readonly action: Message;
  readonly asks?: 'reason' | 'day' | 'notice';
  readonly look?: 'stop';
}

const words: Readonly<Record<LotAct, Wording>> = {
  open: {
    button: stockScreen.openAPack,
    title: stockScreen.openPackLot,
    says: stockScreen.theTimeAfterOpening,
    action: stockScreen.itIsOpen,
    asks: 'day',
  },
  quarantine: {
    button: stockScreen.quarantine,
    title: stockScreen.putLotIntoQuarantine,
    says: stockScreen.nobodyCanChoose,
    action: stockScreen.quarantine,
    asks: 'reason',
    look: 'stop',
  },
  release: {
    button: stockScreen.release,
    title: stockScreen.letLotUsedAgain,
    says: stockScreen.sayWhatFoundWho,
    action: stockScreen.release,
    asks: 'reason',
  },
  recall: {
    button: stockScreen.recalledByTheMaker,
    title: stockScreen.thisLotCalledBack,
    says: stockScreen.everybodyReachedNext,
    action: stockScreen.enterTheRecall,
    asks: 'notice',
    look: 'stop',
  },
  useUp: {
    button: stockScreen.usedUp,
    title: stockScreen.nothingLeftLot,
    says: stockScreen.staysInRecord,
    action: stockScreen.itIsUsedUp,
  },
  retire: {
    button: stockScreen.takeOut,
    title: stockScreen.takeLotOutStock,
    says: stockScreen.forPacksThrownAway,
    action: stockScreen.takeOut,
    asks: 'reason',
  },
};

/** What can sensibly be said about a lot as it stands; main has the last word. */
const actsOf = ({ status, product }: LotRow): readonly LotAct[] => {
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
  readonly onDone: (act: LotAct) => void;
}

/** Each step of a lot's life is an entry with its reason; nothing is taken away. */
export const LotActions = ({ row, today, onDone }: LotActionsProps) => {
  const { t } = useWords();
  const [use, decide] = [useMay('stockUse'), useMay('stockDecide')];
  const may: Readonly<Record<LotAct, boolean>> = {
    open: use,
    quarantine: use,
    useUp: use,
    release: decide,
    recall: decide,
    retire: decide,
  };

  const { client } = useShell();
  const [act, setAct] = useState<LotAct | null>(null);
  const [reason, setReason] = useState('');
  const [notice, setNotice] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const [no, setNo] = useState<Phrase | null>(null);
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
      return setNo(commonWords.giveReason);
    if (asks === 'day' && on === null) return setNo(commonWords.typeTheDay);
    setBusy(true);
    const reply = await send(what);
    setBusy(false);
    if (reply.ok) {
      setAct(null);
      return onDone(what);
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
      {actsOf(row)
        .filter((one) => may[one])
        .map((one) => (
          <Button key={one} look={words[one].look ?? 'plain'} onPress={() => begin(one)}>
            {t(words[one].button)}
          </Button>
        ))}
      {act !== null && said !== null && (
        <Dialog
          title={t(said.title)}
          isOpen
          onClose={() => setAct(null)}
          actions={
            <>
              <Button onPress={() => setAct(null)}>{t(commonWords.cancel)}</Button>
              <Button look={said.look ?? 'primary'} isPending={busy} onPress={press}>
                {t(said.action)}
              </Button>
            </>
          }
        >
          <p>{t(said.says)}</p>
          {said.asks === 'day' && (
            <PartialDateField
              label={t(stockScreen.openedOn)}
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
              label={t(commonWords.reason)}
              value={reason}
              onChange={setReason}
              isRequired
              startsFocused
              maxLength={200}
            />
          )}
          {said.asks === 'notice' && (
            <FormField
              label={t(stockScreen.notice)}
              value={notice}
              onChange={setNotice}
              maxLength={120}
              hint={t(stockScreen.numberOrDateMakers)}
            />
          )}
          {no !== null && (
            <p className="field-error" role="alert">
              {t(no)}
            </p>
          )}
        </Dialog>
      )}
    </div>
  );
};
