import { useState } from 'react';
import { msOf } from '../../../shared/time.ts';
import { undoReasons } from '../../../shared/session/topics/needle/words.ts';
import { Button } from '../../parts/button.tsx';
import { ChipButton } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSessionContext } from '../session-context.ts';
import { useNow } from '../use-now.ts';

/** The last tap of the work, to be taken back for some minutes: one tap, and the reason as a chip. What was tapped stays in the record. */
export const UndoBar = () => {
  const { view, send } = useSessionContext();
  const now = useNow();
  const [asked, setAsked] = useState<string | null>(null);
  const undo = view.work?.undo ?? null;
  if (undo === null || (now > msOf(undo.until) && asked !== undo.id) || !view.offered.includes('work.undone'))
    return null;
  const take = (reason: string) => {
    setAsked(null);
    void send({ type: 'work.undone', what: undo.what, id: undo.id, reason });
  };
  if (asked !== undo.id)
    return (
      <Button
        className="undo-last"
        size="small"
        look="quiet"
        icon={<Icon name="back" />}
        onPress={() => setAsked(undo.id)}
      >{`Undo: ${undo.says}`}</Button>
    );
  return (
    <div className="undo-why" role="group" aria-label={`Why undo: ${undo.says}`}>
      <span className="small">{`Undo ${undo.says}, because:`}</span>
      <div className="button-row">
        {undoReasons.map((reason) => (
          <ChipButton key={reason} tone="caution" onPress={() => take(reason)}>
            {reason}
          </ChipButton>
        ))}
        <ChipButton onPress={() => setAsked(null)}>Keep it</ChipButton>
      </div>
    </div>
  );
};
