import { Button as AriaButton } from 'react-aria-components';
import type { SessionId } from '../../shared/brand.ts';
import { slotKey } from '../../shared/photos/photo.ts';
import type { Photo, Slot } from '../../shared/photos/photo.ts';
import { slotTitle } from '../../shared/words/photos.ts';
import { cameraScreenWords } from '../../shared/words/screens/camera.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { photoNames } from '../chairside/facts.ts';
import { PhotoImage } from '../photos/photo-image.tsx';
import { useWords } from '../words.tsx';
import { PoseOutline } from './pose-outline.tsx';

interface FilmStripProps {
  readonly session: SessionId;
  readonly slots: readonly Slot[];
  readonly taken: ReadonlyMap<string, Photo>;
  /** The one that is taken now; none when all have had their turn. */
  readonly at: number | null;
  /** What was tapped: a picture to look at, or a place that is still to take. */
  readonly onOpen: (index: number) => void;
  readonly large?: boolean | undefined;
}

/** Every photo of a run in the order it is taken, with its picture as soon as there is one. */
export const FilmStrip = ({ session, slots, taken, at, onOpen, large = false }: FilmStripProps) => {
  const { protocol } = useSessionContext();
  const { t } = useWords();
  return (
    <ol className={large ? 'film large' : 'film'} aria-label={t(cameraScreenWords.strip)}>
      {slots.map((slot, index) => {
        const photo = taken.get(slotKey(slot));
        const title = slotTitle(slot, photoNames(protocol));
        const says =
          photo !== undefined
            ? cameraScreenWords.kept
            : index === at
              ? cameraScreenWords.now
              : cameraScreenWords.toTake;
        return (
          <li key={slotKey(slot)}>
            <AriaButton
              className="film-photo"
              data-taken={photo !== undefined}
              aria-label={t(says({ title }))}
              {...(index === at ? { 'aria-current': 'step' } : {})}
              onPress={() => onOpen(index)}
            >
              <span className="film-thumb">
                {photo === undefined ? (
                  <PoseOutline view={slot.view} />
                ) : (
                  <PhotoImage session={session} photo={photo.id} size="small" alt="" />
                )}
              </span>
              <span className="film-title">{t(title)}</span>
            </AriaButton>
          </li>
        );
      })}
    </ol>
  );
};
