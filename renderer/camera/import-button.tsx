import { useRef } from 'react';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';

interface ImportButtonProps {
  readonly onFile: (file: File) => void;
  readonly isPending: boolean;
  readonly look?: 'plain' | 'primary';
}

/** A file instead of the camera. HEIC may be chosen so that it can be answered with a sentence, not with a grey name. */
export const ImportButton = ({ onFile, isPending, look = 'plain' }: ImportButtonProps) => {
  const { t } = useWords();

  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        look={look}
        icon={<Icon name="picture" />}
        isPending={isPending}
        onPress={() => input.current?.click()}
      >
        {t(photosScreen.importAFile)}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={t(photosScreen.pictureFile)}
        accept="image/jpeg,image/png,image/heic,image/heif,.heic,.heif"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file chosen again is a new wish.
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
};
