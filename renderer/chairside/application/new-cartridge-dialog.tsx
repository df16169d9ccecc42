import { useState } from 'react';
import type { Phrase } from '../../../shared/words/message.ts';
import { cartridgeScreen as words } from '../../../shared/words/screens/cartridge.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { newKey } from '../facts.ts';
import { CartridgeForm } from './cartridge-form.tsx';
import { cartridgeName, openedCartridges } from './pass-draft.ts';

/** A cartridge out of its pack, over the pass, which is there again when it is open: the same lot as the last one by one tap, the first one or another by the form. */
export const NewCartridgeDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords();
  const { data, view, say } = useSessionContext();
  const [wrong, setWrong] = useState<Phrase | null>(null);
  const last = openedCartridges(data).at(-1);
  const [asks, setAsks] = useState(last === undefined);
  if (last === undefined || asks)
    return (
      <Dialog title={t(words.dialog)} isOpen onClose={onClose} size="wide">
        <CartridgeForm onDone={onClose} onCancel={onClose} />
      </Dialog>
    );
  const { id: _id, openedAt: _openedAt, undone: _undone, serial: _serial, ...pack } = last;
  const running = view.work?.running?.pass;
  const open = async () => {
    const answer = await say({
      type: 'cartridge.opened',
      ...pack,
      cartridge: newKey(),
      packIntact: true,
      ...(running === undefined ? {} : { pass: running }),
    });
    if (answer === null) onClose();
    else setWrong(answer);
  };
  return (
    <Dialog
      title={t(words.dialog)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => setAsks(true)}>{t(words.otherLot)}</Button>
          <Button size="large" look="primary" onPress={() => void open()}>
            {t(words.sameLot)}
          </Button>
        </>
      }
    >
      <p className="same-again">
        <b>{t(cartridgeName(last))}</b>
        <span className="small num">
          {t(
            words.packFrom({
              maker: last.manufacturer,
              day: { day: last.expiry },
              membrane: last.membrane ? 'yes' : 'no',
            }),
          )}
        </span>
      </p>
      <p className="small">{t(words.readLot({ runs: running === undefined ? 'no' : 'yes' }))}</p>
      {wrong !== null && (
        <p className="field-error" role="alert">
          {t(wrong)}
        </p>
      )}
    </Dialog>
  );
};
