import type { ReactNode } from 'react';
import type { Phrase } from '../../../shared/words/message.ts';
import { readingWords as words } from '../../../shared/words/screens/colour-reading.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

/** One colour that was read, and the way to take it out again. */
export const ColourRow = ({
  sample,
  title,
  children,
}: {
  readonly sample: string;
  readonly title: Phrase;
  readonly children: ReactNode;
}) => {
  const { send } = useSessionContext();
  const { t } = useWords();
  return (
    <li>
      {children}
      <Button
        size="small"
        look="quiet"
        label={t(words.removeOne({ title }))}
        onPress={() => void send({ type: 'colour.removed', sample })}
      >
        {t(words.remove)}
      </Button>
    </li>
  );
};
