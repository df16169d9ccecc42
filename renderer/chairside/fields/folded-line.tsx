import type { Phrase } from '../../../shared/words/message.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';

interface FoldedLineProps {
  readonly what: Phrase;
  readonly more?: Phrase | undefined;
  readonly action: Phrase;
  /** What the button does, for who cannot see what it stands beside. */
  readonly label?: Phrase | undefined;
  readonly onOpen: () => void;
}

/** Fields that are filled in already, in one line; who wants another value opens them. */
export const FoldedLine = ({ what, more, action, label, onOpen }: FoldedLineProps) => {
  const { t } = useWords();
  return (
    <div className="row-line folded-line">
      <span>
        <b>{t(what)}</b>
        {more !== undefined && <span className="small num">{` · ${t(more)}`}</span>}
      </span>
      <Button
        size="small"
        look="quiet"
        {...(label === undefined ? {} : { label: t(label) })}
        onPress={onOpen}
      >
        {t(action)}
      </Button>
    </div>
  );
};
