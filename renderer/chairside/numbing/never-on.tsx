import type { Phrase } from '../../../shared/words/message.ts';
import { useState } from 'react';
import { correctWords } from '../../../shared/words/screens/correct.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';
import { ReasonDialog } from '../reason-dialog.tsx';
import { useSessionContext } from '../session-context.ts';

interface NeverOnProps {
  readonly application: string;
  readonly productName: Phrase;
}

/** A cream that was entered and did not go on is taken back, with a reason. */
export const NeverOn = ({ application, productName }: NeverOnProps) => {
  const { t } = useWords();
  const { view, data, send } = useSessionContext();
  const [isOpen, setOpen] = useState(false);
  // Cream from home, and what another tablet put on, is not taken back here.
  const isOwn = data.numbing.some(({ id }) => id === application);
  if (!isOwn || !view.offered.includes('numbing.withdrawn')) return null;
  return (
    <>
      <Button size="small" look="quiet" onPress={() => setOpen(true)}>
        {t(correctWords.neverOn)}
      </Button>
      <ReasonDialog
        title={t(correctWords.neverOnTitle({ product: productName }))}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action={t(correctWords.takeBack)}
        onReason={async (reason) => send({ type: 'numbing.withdrawn', application, reason })}
        maxLength={300}
      >
        <p>{t(correctWords.neverOnSays)}</p>
      </ReasonDialog>
    </>
  );
};
