import { useState } from 'react';
import { slotKey } from '../../shared/photos/photo.ts';
import type { Photo, Slot } from '../../shared/photos/photo.ts';
import { cameraScreenWords } from '../../shared/words/screens/camera.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { zoneNames } from '../chairside/facts.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';

interface RunEndProps {
  readonly slots: readonly Slot[];
  readonly taken: ReadonlyMap<string, Photo>;
  readonly onMissing: () => void;
  readonly onDone: () => void;
}

/** Beside all the pictures of a run: what is left to say about them, and the way out. */
export const RunEnd = ({ slots, taken, onMissing, onDone }: RunEndProps) => {
  const { protocol, send } = useSessionContext();
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const photos = slots.flatMap((slot) => taken.get(slotKey(slot)) ?? []);
  const closeUps = photos.filter(({ zone }) => zone !== undefined);
  const unmarked = closeUps.filter(({ greyCard }) => !greyCard);
  const missing = slots.length - photos.length;
  const mark = async (): Promise<void> => {
    setBusy(true);
    let done = true;
    for (const { id } of unmarked)
      if (done) done = await send({ type: 'photo.marked', photo: id, greyCard: true });
    setBusy(false);
    // Nothing else is left to say of them.
    if (done && missing === 0) onDone();
  };
  return (
    <>
      <p className="says" role="status">
        {t(cameraScreenWords.lookAtEach)}
      </p>
      {unmarked.length > 0 && (
        <Button
          wide
          look={missing === 0 ? 'primary' : 'plain'}
          icon={<Icon name="check" />}
          isPending={busy}
          onPress={() => void mark()}
        >
          {t(
            cameraScreenWords.cards({
              count: unmarked.length,
              zones: zoneNames(
                protocol,
                unmarked.flatMap(({ zone }) => zone ?? []),
              ),
            }),
          )}
        </Button>
      )}
      {closeUps.length > 0 && unmarked.length === 0 && (
        <p className="small">{t(cameraScreenWords.cardsMarked)}</p>
      )}
      {missing > 0 && (
        <Button wide icon={<Icon name="camera" />} onPress={onMissing}>
          {t(cameraScreenWords.takeMissing({ count: missing }))}
        </Button>
      )}
      <Button
        look={unmarked.length > 0 && missing === 0 ? 'plain' : 'primary'}
        size="large"
        wide
        icon={<Icon name="check" />}
        onPress={onDone}
      >
        {t(unmarked.length > 0 && missing === 0 ? cameraScreenWords.doneWithout : cameraScreenWords.done)}
      </Button>
    </>
  );
};
