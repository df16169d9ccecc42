import { useState } from 'react';
import type { ClientId } from '../../shared/brand.ts';
import type { Period } from '../../shared/desk/periods.ts';
import type { PackMade } from '../../shared/ipc/pack-made.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { packScreen as words } from '../../shared/words/screens/pack.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { PeriodChoice } from './period-choice.tsx';

type Names = 'with' | 'without';

interface PackDialogProps {
  /** Of one client alone. */
  readonly of?: { readonly id: ClientId; readonly name: string };
  readonly onClose: () => void;
}

/** What goes into a pack; main asks for the PIN and for the place. Whether names go with it is always somebody's choice. */
export const PackDialog = ({ of, onClose }: PackDialogProps) => {
  const { t } = useWords();
  const { client } = useShell();
  const [period, setPeriod] = useState<Period | null>(of === undefined ? 'year' : null);
  const [names, setNames] = useState<Names | null>(null);
  const [busy, setBusy] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  const [made, setMade] = useState<PackMade | null>(null);
  const make = async (): Promise<void> => {
    setNo(names === null ? words.chooseNames : null);
    if (names === null) return;
    setBusy(true);
    const reply = await client['pack.make']({
      period,
      client: of?.id ?? null,
      names: names === 'with',
    });
    setBusy(false);
    if (reply.ok) setMade(reply.value);
    else if (reply.error.kind !== 'cancelled') setNo(sentenceOf(reply.error));
  };
  return (
    <Dialog
      title={of === undefined ? words.title : words.titleClient({ name: of.name })}
      isOpen
      {...(busy ? {} : { onClose })}
      actions={
        made === null ? (
          <>
            <Button onPress={onClose} isDisabled={busy}>
              {t(commonWords.cancel)}
            </Button>
            <Button look="primary" blocked={names === null} isPending={busy} onPress={() => void make()}>
              {t(words.act)}
            </Button>
          </>
        ) : (
          <Button look="primary" onPress={onClose}>
            {t(commonWords.done)}
          </Button>
        )
      }
    >
      {made === null ? (
        <div className="form-rows">
          <p>{t(words.about)}</p>
          <PeriodChoice label={words.period} value={period} onChange={setPeriod} />
          <ChoiceRow
            label={words.names}
            choices={[
              { id: 'without' as const, label: words.withoutNames, hint: words.withoutNamesHint },
              { id: 'with' as const, label: words.withNames, hint: words.withNamesHint },
            ]}
            value={names}
            onChange={(chosen) => {
              setNames(chosen);
              setNo(null);
            }}
          />
          <p className="small">{t(words.careful)}</p>
          {busy && <p role="status">{t(words.working)}</p>}
          {no !== null && <Banner tone="stop">{t(no)}</Banner>}
        </div>
      ) : (
        <div className="form-rows" role="status">
          <p>{t(words.done({ sessions: made.sessions, entries: made.entries, path: made.path }))}</p>
          <p>{t(words.doneCheck)}</p>
          <p className="small">
            {t(words.hash)}
            <br />
            <span className="num seal">{made.manifestSha256.replace(/(.{8})(?=.)/g, '$1 ')}</span>
          </p>
        </div>
      )}
    </Dialog>
  );
};
