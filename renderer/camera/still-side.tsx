import type { Ref } from 'react';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.tsx';

interface StillSideProps {
  readonly isLetter: boolean;
  readonly isCloseUp: boolean;
  readonly card: boolean;
  readonly onCard: (seen: boolean) => void;
  readonly keepButton: Ref<HTMLButtonElement>;
  readonly isPending: boolean;
  readonly onKeep: () => void;
  readonly onAgain: () => void;
}

/** Beside a picture that nothing has kept yet. */
export const StillSide = ({
  isLetter,
  isCloseUp,
  card,
  onCard,
  keepButton,
  isPending,
  onKeep,
  onAgain,
}: StillSideProps) => {
  const { t } = useWords();
  return (
    <>
      <p className="says">{t(isLetter ? photosScreen.canEveryWordRead : photosScreen.sharpLightAsLast)}</p>
      {isCloseUp && (
        <Tick isOn={card} isWanted={false} onChange={onCard}>
          {t(photosScreen.scaleGreyCardPicture)}
        </Tick>
      )}
      <Button
        ref={keepButton}
        look="primary"
        size="large"
        wide
        icon={<Icon name="check" />}
        isPending={isPending}
        onPress={onKeep}
      >
        {t(photosScreen.keepThisPhoto)}
      </Button>
      <Button wide isPending={isPending} icon={<Icon name="back" />} onPress={onAgain}>
        {t(photosScreen.takeItAgain)}
      </Button>
    </>
  );
};
