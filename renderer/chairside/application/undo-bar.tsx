import { useState } from 'react';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import { msOf } from '../../../shared/time.ts';
import { undoReasons } from '../../../shared/session/topics/needle/words.ts';
import { Button } from '../../parts/button.tsx';
import { ChipButton } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { useNow } from '../use-now.ts';

/** The last tap of the work, to be taken back for some minutes: one tap, and the reason as a chip. What was tapped stays in the record. */
export const UndoBar = () => {
  const { view, send } = useSessionContext();
  const { t } = useWords();
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
      >
        {t(words.undo({ what: undo.says }))}
      </Button>
    );
  return (
    <div className="undo-why" role="group" aria-label={t(words.whyUndo({ what: undo.says }))}>
      <span className="small">{t(words.undoBecause({ what: undo.says }))}</span>
      <div className="button-row">
        {Object.entries(undoReasons).map(([id, reason]) => (
          <ChipButton key={id} tone="caution" onPress={() => take(t(reason))}>
            {t(reason)}
          </ChipButton>
        ))}
        <ChipButton onPress={() => setAsked(null)}>{t(words.keepIt)}</ChipButton>
      </div>
    </div>
  );
};
