import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { chairsideScreen } from '../../shared/words/screens/chairside.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { useSessionContext } from './session-context.ts';

interface FoldingCardProps {
  readonly title: Message;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  /** What is done here, or what it waits for: stands in the line the card folds to. */
  readonly says: Phrase;
  readonly isFolded: boolean;
  /** Elements inside: what leads to one of them opens the card. */
  readonly anchors: readonly string[];
  readonly children: ReactNode;
}

/** A part of a stage that is done, or has its turn later, in one line; a tap opens it, and so does whatever leads to something in it. */
export const FoldingCard = ({
  title,
  id,
  className,
  says,
  isFolded,
  anchors,
  children,
}: FoldingCardProps) => {
  const { pointed } = useSessionContext();
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const isPointed = pointed.anchor !== null && [id, ...anchors].includes(pointed.anchor);
  // What was led to stays open: it does not fold away when the next thing is pointed at.
  if (isPointed && isFolded && !opened) setOpened(true);
  const isOpen = !isFolded || opened || isPointed;
  return (
    <Card
      title={title}
      id={id}
      className={isOpen ? className : 'folded-card'}
      aside={
        isFolded && (
          <Button
            size="small"
            look="quiet"
            expanded={isOpen}
            label={t(isOpen ? chairsideScreen.foldOf({ title }) : chairsideScreen.showOf({ title }))}
            onPress={() => setOpened(!isOpen)}
          >
            {t(isOpen ? chairsideScreen.fold : commonWords.show)}
          </Button>
        )
      }
    >
      {isOpen ? (
        children
      ) : (
        <p className="folded-says">
          {anchors.map((anchor) => (
            <span key={anchor} id={anchor} />
          ))}
          {t(says)}
        </p>
      )}
    </Card>
  );
};
