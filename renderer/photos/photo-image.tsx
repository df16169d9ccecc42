import { useState } from 'react';
import { photoAddress } from '../../shared/photos/address.ts';
import type { PhotoSize } from '../../shared/photos/address.ts';

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
  const [broken, setBroken] = useState(false);
  if (broken)
    return (
      <span
        className="photo-broken small"
        role="img"
        aria-label={alt === '' ? 'Photo cannot be opened' : `${alt}: cannot be opened`}
      >
        This photo cannot be opened. Its file is missing or was changed.
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
