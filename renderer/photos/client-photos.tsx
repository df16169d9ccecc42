import { useCallback, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { PhotoVisit } from '../../shared/ipc/pages.ts';
import { comparableViews } from '../../shared/photos/ghost.ts';
import { setOfStage } from '../../shared/photos/photo.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { destroyWords } from '../../shared/words/photos.ts';
import { callsScreen } from '../../shared/words/screens/calls.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { useOpenState, useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { ComparePhotos } from './compare-photos.tsx';
import { DestroyPhoto } from './destroy-photo.tsx';
import { PhotoImage } from './photo-image.tsx';
import { setInSentence, setWords } from './set-words.ts';
import './photos.css';

type VisitPhoto = PhotoVisit['photos'][number];
interface Open {
  readonly session: SessionId;
  readonly photo: Shown;
}

/** A photo of the set, or one that the client sent afterwards. */
type Shown = Pick<VisitPhoto, 'id' | 'title' | 'width' | 'height' | 'destroyed'> & {
  readonly says: Phrase;
  readonly beside: Phrase | null;
  readonly when: Message;
};

const shownOf = (visit: PhotoVisit, zone: string): readonly Shown[] => [
  ...visit.photos.map(({ id, title, width, height, destroyed, stage, source, at: taken }): Shown => {
    const at = { at: { at: taken, zone, as: 'moment' as const } };
    return {
      id,
      title,
      width,
      height,
      destroyed,
      says: photosScreen.titleInSet({ title, set: setInSentence[setOfStage(stage)] }),
      beside: setWords[setOfStage(stage)],
      when: source === 'file' ? photosScreen.importedAt(at) : photosScreen.takenAt(at),
    };
  }),
  ...visit.sent.map(({ id, day, width, height, destroyed, takenAt }): Shown => {
    const title = callsScreen.sentOn({ day });
    const when = photosScreen.importedAt({ at: { at: takenAt, zone, as: 'moment' } });
    return { id, title, width, height, destroyed, says: title, beside: null, when };
  }),
];

/** All photos of a client, visit by visit; only the newest visit's are open at first, so that four hundred do not load at once. */
export const ClientPhotos = ({ id }: { readonly id: ClientId }) => {
  const { t } = useWords();

  const { client } = useShell();
  const ask = useCallback(() => client['photos.list']({ client: id }), [client, id]);
  const [loaded, again] = useLoad(ask);
  const [open, setOpen] = useState<Open | null>(null);
  const [comparing, setComparing] = useState(false);
  if (loaded.is === 'waiting') return null;
  if (loaded.is === 'no')
    return (
      <Card title={t(photosScreen.photos)}>
        <p className="field-error" role="alert">
          {t(loaded.said.says)}
        </p>
      </Card>
    );
  const visits = loaded.value;
  const canCompare = comparableViews(visits).length > 0;
  return (
    <Card
      title={t(photosScreen.photos)}
      aside={
        canCompare && (
          <Button size="small" icon={<Icon name="compare" />} onPress={() => setComparing(true)}>
            {t(photosScreen.comparePhotos)}
          </Button>
        )
      }
    >
      {visits.length === 0 && (
        <EmptyNote title={t(photosScreen.noPhotosYet)}>{t(photosScreen.takenDuringSession)}</EmptyNote>
      )}
      {visits.map((visit, index) => (
        <Visit
          key={visit.session}
          visit={visit}
          startsOpen={index === 0}
          onOpen={(photo) => setOpen({ session: visit.session, photo })}
        />
      ))}
      {open !== null && (
        <OnePhoto
          {...open}
          onClose={() => setOpen(null)}
          onGone={() => {
            setOpen(null);
            void again();
          }}
        />
      )}
      {comparing && <ComparePhotos visits={visits} onClose={() => setComparing(false)} />}
    </Card>
  );
};

const Visit = ({
  visit,
  startsOpen,
  onOpen,
}: {
  readonly visit: PhotoVisit;
  readonly startsOpen: boolean;
  readonly onOpen: (photo: Shown) => void;
}) => {
  const { timeZone } = useOpenState();
  const { t, day } = useWords();

  const [isOpen, setIsOpen] = useState(startsOpen);
  const shown = shownOf(visit, timeZone);
  const kept = shown.filter(({ destroyed }) => destroyed === null).length;
  const on = day(visit.on);
  return (
    <div className="visit-photos">
      <div className="visit-top">
        <h3 className="num">{`${on} · ${t(photosScreen.photoCount({ photos: kept }))}`}</h3>
        <Button
          size="small"
          expanded={isOpen}
          label={t((isOpen ? photosScreen.hidePhotosOf : photosScreen.showPhotosOf)({ day: on }))}
          onPress={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t(photosScreen.hide) : t(commonWords.show)}
        </Button>
      </div>
      {isOpen && (
        <ul className="photo-grid">
          {shown.map((photo) => (
            <li key={photo.id}>
              {photo.destroyed === null ? (
                <AriaButton
                  className="photo-tile"
                  data-taken="true"
                  aria-label={`${t(photo.says)}, ${on}`}
                  onPress={() => onOpen(photo)}
                >
                  <span className="photo-thumb">
                    <PhotoImage session={visit.session} photo={photo.id} size="small" alt="" />
                  </span>
                  <span className="photo-words">
                    <b>{t(photo.title)}</b>
                    {photo.beside !== null && <span className="small"> {t(photo.beside)}</span>}
                  </span>
                </AriaButton>
              ) : (
                <div className="photo-gone small">
                  <b>{t(photo.title)}</b>
                  <span>
                    {t(
                      photosScreen.destroyedAt({
                        at: { at: photo.destroyed.at, zone: timeZone, as: 'moment' },
                        value: destroyWords[photo.destroyed.why],
                      }),
                    )}
                  </span>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

const OnePhoto = ({
  session,
  photo,
  onClose,
  onGone,
}: Open & { readonly onClose: () => void; readonly onGone: () => void }) => {
  const { t } = useWords();

  const { client } = useShell();
  const { phase } = useOpenState();
  const [destroying, setDestroying] = useState(false);
  const title = t(photo.says);
  if (destroying)
    return (
      <DestroyPhoto
        client={client}
        session={session}
        photo={photo.id}
        title={title}
        onClose={() => setDestroying(false)}
        onDone={onGone}
      />
    );
  return (
    <Dialog
      title={title}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button
            look="quiet"
            icon={<Icon name="bin" />}
            isDisabled={phase === 'readOnly'}
            onPress={() => setDestroying(true)}
          >
            {t(photosScreen.destroyThisPhoto)}
          </Button>
          <Button look="primary" onPress={onClose}>
            {t(commonWords.close)}
          </Button>
        </>
      }
    >
      <PhotoImage className="photo-whole" session={session} photo={photo.id} alt={title} />
      <p className="small num">{`${t(photo.when)} · ${photo.width} × ${photo.height}`}</p>
    </Dialog>
  );
};
