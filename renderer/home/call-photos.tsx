import { useState } from 'react';
import { MOST_SENT } from '../../shared/home/calls.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { pictureProblems } from '../../shared/words/photos.ts';
import { callsScreen as words } from '../../shared/words/screens/calls.ts';
import { ImportButton } from '../camera/import-button.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { readPictureFile } from '../photos/reduce-picture.ts';
import type { Reduced } from '../photos/reduce-picture.ts';
import { useWords } from '../words.tsx';
import '../photos/photos.css';
import './call-photos.css';

/** A picture that is not stored yet, with where the window finds it. */
export type CallPhoto = Reduced & { readonly url: string };

/** Pictures the client sent, from a file each; nothing of them is kept before the call is entered. */
export const CallPhotos = ({
  photos,
  onChange,
}: {
  readonly photos: readonly CallPhoto[];
  readonly onChange: (photos: readonly CallPhoto[]) => void;
}) => {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  const add = async (file: File): Promise<void> => {
    setNo(null);
    setBusy(true);
    const read = await readPictureFile(file);
    setBusy(false);
    if (!read.ok) return setNo(pictureProblems[read.error]);
    const blob = new Blob([read.value.small as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' });
    onChange([...photos, { ...read.value, url: URL.createObjectURL(blob) }]);
  };
  return (
    <div className="field" role="group" aria-label={t(words.photos)}>
      <span className="field-label">{t(words.photos)}</span>
      {photos.length > 0 && (
        <ul className="call-photos">
          {photos.map((photo, index) => (
            <li key={photo.url} className="call-photo">
              <span className="photo-thumb">
                <img
                  src={photo.url}
                  alt={t(words.photo({ number: index + 1 }))}
                  draggable={false}
                  onLoad={() => URL.revokeObjectURL(photo.url)}
                />
              </span>
              <Button
                size="small"
                look="quiet"
                icon={<Icon name="bin" />}
                label={t(words.leaveOut({ number: index + 1 }))}
                onPress={() => onChange(photos.filter((one) => one !== photo))}
              >
                {index + 1}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {photos.length < MOST_SENT && <ImportButton onFile={(file) => void add(file)} isPending={busy} />}
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
    </div>
  );
};
