import { useState } from 'react';
import type { Mix } from '../../../shared/session/topics/mix/data.ts';
import { commonWords } from '../../../shared/words/screens/common.ts';
import { topUpWords as words } from '../../../shared/words/screens/colour-reading.ts';
import { mixScreen } from '../../../shared/words/screens/mix.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { useAfterTyping } from '../fields/use-after-typing.ts';
import { ToneSays } from './tone-says.tsx';

/** More of the same: the water follows the ratio of the mix until somebody types it. */
export const TopUpDialog = ({ mix, onClose }: { readonly mix: Mix; readonly onClose: () => void }) => {
  const { send } = useSessionContext();
  const { t } = useWords();
  const [pigment, setPigment] = useState<number | null>(null);
  const [typed, setTyped] = useState<number | null>(null);
  const follows =
    pigment === null || mix.diluentParts === 0 ? null : Number((pigment * mix.diluentParts).toFixed(2));
  const water = typed ?? follows;
  const none = (pigment ?? 0) === 0 && (water ?? 0) === 0;
  const add = async () => {
    if (none) return;
    if (await send({ type: 'mix.toppedUp', mix: mix.id, pigmentMl: pigment ?? 0, diluentMl: water ?? 0 }))
      onClose();
  };
  const press = useAfterTyping(() => void add());
  return (
    <Dialog
      title={words.title({ mix: mix.label })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.cancel)}</Button>
          <Button look="primary" blocked={none} onPress={press}>
            {t(words.add)}
          </Button>
        </>
      }
    >
      <p className="small">{t(words.sameBottles)}</p>
      <div className="form-grid">
        <NumberField
          label={mixScreen.pigment}
          unit={mixScreen.ml}
          value={pigment}
          onSave={async (value) => {
            setPigment(value);
            return null;
          }}
          min={0}
          max={20}
          step={0.1}
        />
        {mix.diluentParts > 0 && (
          <NumberField
            label={mixScreen.diluent}
            unit={mixScreen.ml}
            value={water}
            onSave={async (value) => {
              setTyped(value);
              return null;
            }}
            min={0}
            max={20}
            step={0.5}
          />
        )}
      </div>
      {!none && (
        <ToneSays
          zones={mix.zones}
          parts={mix.diluentParts}
          pigmentMl={mix.pigmentMl + (pigment ?? 0)}
          diluentMl={mix.diluentMl + (water ?? 0)}
          lotId={mix.pigmentLotId ?? null}
        />
      )}
    </Dialog>
  );
};
