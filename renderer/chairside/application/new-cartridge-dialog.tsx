import { useState } from 'react';
import type { Phrase } from '../../../shared/words/message.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { dateText } from '../../format-time.ts';
import { newKey } from '../facts.ts';
import { cartridgeName, openedCartridges } from './pass-draft.ts';

/** A new cartridge in two taps: the same product and lot as the last one, from a sealed pack. Anything else goes through the whole form. */
export const NewCartridgeDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords();
  const { data, view, say, goTo, shown } = useSessionContext();
  const [wrong, setWrong] = useState<Phrase | null>(null);
  const last = openedCartridges(data).at(-1);
  const toForm = () => {
    onClose();
    goTo(shown, 'cartridges');
  };
  if (last === undefined) return null;
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
      title="New cartridge"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={toForm}>Another lot or needle</Button>
          <Button size="large" look="primary" onPress={() => void open()}>
            Sealed pack, same lot: open it
          </Button>
        </>
      }
    >
      <p className="same-again">
        <b>{cartridgeName(last)}</b>
        <span className="small num">{`${last.manufacturer} · use by ${dateText(last.expiry)}${last.membrane ? ' · with membrane' : ''}`}</span>
      </p>
      <p className="small">{`Read the lot on the new pack and show the pack to the client.${running === undefined ? '' : ' The pass goes on with it.'}`}</p>
      {wrong !== null && (
        <p className="field-error" role="alert">
          {t(wrong)}
        </p>
      )}
    </Dialog>
  );
};
