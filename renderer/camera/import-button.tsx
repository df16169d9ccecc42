import { useRef } from 'react';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';

interface ImportButtonProps {
  readonly onFile: (file: File) => void;
  readonly isPending: boolean;
  readonly look?: 'plain' | 'primary';
}

/** A file instead of the camera. HEIC may be chosen so that it can be answered with a sentence, not with a grey name. */
export const ImportButton = ({ onFile, isPending, look = 'plain' }: ImportButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        look={look}
        icon={<Icon name="picture" />}
        isPending={isPending}
        onPress={() => input.current?.click()}
      >
        Import a file
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label="Picture file"
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
