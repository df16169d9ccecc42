import { useState } from 'react';
import { photoAddress } from '../../shared/photos/address.ts';
import type { PhotoSize } from '../../shared/photos/address.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { useWords } from '../words.tsx';

interface PhotoImageProps {
  readonly session: string;
  readonly photo: string;
  readonly size?: PhotoSize;
  /** What the picture shows, in words; empty where it stands beside its own title. */
  readonly alt: string;
  readonly className?: string | undefined;
}

/** A stored photo. One that cannot be opened says so instead of leaving a hole. */
export const PhotoImage = ({ session, photo, size = 'whole', alt, className }: PhotoImageProps) => {
  const { t } = useWords();

  const [broken, setBroken] = useState(false);
  if (broken)
    return (
      <span
        className="photo-broken small"
        role="img"
        aria-label={
          alt === '' ? t(photosScreen.photoCannotBeOpened) : t(photosScreen.namedCannotBeOpened({ alt }))
        }
      >
        {t(photosScreen.fileMissingOrChanged)}
      </span>
    );
  return (
    <img
      className={className}
      src={photoAddress(session, photo, size)}
      alt={alt}
      draggable={false}
      loading={size === 'small' ? 'lazy' : 'eager'}
      decoding="async"
      onError={() => setBroken(true)}
    />
  );
};
