import { useState } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import { correctWords } from '../../shared/words/screens/correct.ts';
import { useOpenState, useShell } from '../context.ts';
import { CorrectDialog } from '../correct/correct-dialog.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useMay } from '../people/use-may.ts';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';

interface AddendaCardProps {
  readonly session: SessionId;
  readonly page: Pick<CompletedPage, 'row' | 'correctable' | 'addenda'>;
  readonly onChanged: () => void;
}

/** A session that is over stays as it ended; what is put right stands behind it, signed (brief 0.4). */
export const AddendaCard = ({ session, page, onChanged }: AddendaCardProps) => {
  const { t } = useWords();
  const { client } = useShell();
  const { phase } = useOpenState();
  const may = useMay('correct');
  const [isOpen, setOpen] = useState(false);
  const { ending } = page.row;
  return (
    <Card
      title={t(correctWords.card)}
      aside={
        page.addenda > 0 && (
          <span className="small num">{t(correctWords.soFar({ count: page.addenda }))}</span>
        )
      }
    >
      <div className="plain-lines">
        <p className="small">{t(correctWords.explains)}</p>
        {ending !== null && may && (
          <Button onPress={() => setOpen(true)} isDisabled={phase === 'readOnly'}>
            {t(correctWords.begin)}
          </Button>
        )}
      </div>
      {isOpen && ending !== null && (
        <CorrectDialog
          title={t(correctWords.begin)}
          things={page.correctable}
          withWords
          onEnter={async (intent) => {
            const reply = await client['session.apply']({ session, from: ending, intent });
            if (!reply.ok) return sentenceOf(reply.error);
            onChanged();
            return null;
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  );
};
