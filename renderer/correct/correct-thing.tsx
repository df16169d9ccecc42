import { useState } from 'react';
import type { CorrectionPart } from '../../shared/session/topics/correction/parts.ts';
import { correctWords } from '../../shared/words/screens/correct.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';
import { CorrectDialog } from './correct-dialog.tsx';

/** Beside a cream, a mix or a needle at the chair: its values put right, with a reason. */
export const CorrectThing = ({ part, id }: { readonly part: CorrectionPart; readonly id: string }) => {
  const { t } = useWords();
  const { view, send } = useSessionContext();
  const [isOpen, setOpen] = useState(false);
  const thing = view.correctable.find((one) => one.part === part && one.id === id);
  if (thing === undefined || !view.offered.includes('record.corrected')) return null;
  return (
    <>
      <Button
        size="small"
        look="quiet"
        label={correctWords.correctNamed({ what: thing.title })}
        onPress={() => setOpen(true)}
      >
        {t(correctWords.correct)}
      </Button>
      {isOpen && (
        <CorrectDialog
          title={t(correctWords.correctNamed({ what: thing.title }))}
          things={[thing]}
          withWords={false}
          onEnter={async (said) => ((await send(said)) ? null : correctWords.notTaken)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};
