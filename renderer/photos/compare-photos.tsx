import { useState } from 'react';
import { Heading } from 'react-aria-components';
import type { PhotoVisit } from '../../shared/ipc/pages.ts';
import { comparableViews, firstPair } from '../../shared/photos/ghost.ts';
import type { Comparable, ComparableView } from '../../shared/photos/ghost.ts';
import type { Message } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { Button } from '../parts/button.tsx';
import { ChoiceRow, YesNo } from '../parts/choice-row.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { ComparedPair } from './compared-pair.tsx';
import type { CompareMode } from './compared-pair.tsx';
import { useZoom } from './use-zoom.ts';
import { PictureDialog } from '../parts/picture-dialog.tsx';
import './photos.css';

interface ComparePhotosProps {
  readonly visits: readonly PhotoVisit[];
  /** The running session, whose own before and after are shown first and can be kept as its pair. */
  readonly session?: string;
  readonly onKeep?:
    ((before: string, after: string, registered: boolean) => Promise<Phrase | null>) | undefined;
  readonly onClose: () => void;
}

/** `3 Sep 2026, before` */
const setWords = {
  before: photosScreen.takenBefore,
  work: photosScreen.takenDuring,
  after: photosScreen.takenAfter,
} as const;
const named = ({ on, set }: Comparable): Message => setWords[set]({ on: { day: on } });

/** Two pictures of one view: side by side, under a slider or in turn, zoomed and moved together. */
export const ComparePhotos = ({ visits, session, onKeep, onClose }: ComparePhotosProps) => {
  const { t } = useWords();

  const views = comparableViews(visits);
  const [key, setKey] = useState(
    () => views.find((view) => firstPair(view, session)?.[0].session === session)?.key ?? views[0]?.key ?? '',
  );
  const view = views.find((one) => one.key === key) ?? views[0];
  return (
    <PictureDialog className="compare" onClose={onClose}>
      <div className="compare-top">
        <Heading slot="title" level={2}>
          {t(photosScreen.comparePhotos)}
        </Heading>
        <Button size="small" look="quiet" icon={<Icon name="close" />} onPress={onClose}>
          {t(commonWords.close)}
        </Button>
      </div>
      {view === undefined ? (
        <EmptyNote title={t(photosScreen.nothingToCompareYet)}>{t(photosScreen.twoPhotosNeeded)}</EmptyNote>
      ) : (
        <OneView key={view.key} view={view} views={views} onView={setKey} session={session} onKeep={onKeep} />
      )}
    </PictureDialog>
  );
};

interface OneViewProps {
  readonly view: ComparableView;
  readonly views: readonly ComparableView[];
  readonly onView: (key: string) => void;
  readonly session: string | undefined;
  readonly onKeep: ComparePhotosProps['onKeep'];
}

const OneView = ({ view, views, onView, session, onKeep }: OneViewProps) => {
  const { t } = useWords();

  const [mode, setMode] = useState<CompareMode>('side');
  const [pair, setPair] = useState(() => firstPair(view, session)?.map(({ photo }) => photo) ?? []);
  const [lie, setLie] = useState<boolean | null>(null);
  const [kept, setKept] = useState<Phrase | null>(null);
  const zoom = useZoom();
  const choose = (next: readonly string[]): void => {
    setPair([...next]);
    setLie(null);
    setKept(null);
  };
  const find = (photo: string | undefined): Comparable | undefined =>
    view.photos.find((one) => one.photo === photo);
  const [left, right] = [find(pair[0]), find(pair[1])];
  const choices = view.photos.map((one) => ({ id: one.photo, label: t(named(one)) }));
  const own =
    left !== undefined &&
    right !== undefined &&
    left.session === session &&
    right.session === session &&
    left.set === 'before' &&
    right.set === 'after';
  const keep = async (): Promise<void> => {
    if (left === undefined || right === undefined || onKeep === undefined) return;
    if (lie === null) return setKept(t(photosScreen.sayFirstWhetherThey));
    setKept((await onKeep(left.photo, right.photo, lie)) ?? t(photosScreen.thisPairKeptRecord));
  };
  return (
    <>
      <div className="compare-tools">
        <ChoiceSelect
          label={t(photosScreen.view)}
          choices={views.map(({ key, title }) => ({ id: key, label: title }))}
          value={view.key}
          onChange={onView}
        />
        <ChoiceSelect
          label={t(photosScreen.firstPhoto)}
          choices={choices}
          value={pair[0] ?? null}
          onChange={(photo) => choose([photo, pair[1] ?? photo])}
        />
        <ChoiceSelect
          label={t(photosScreen.secondPhoto)}
          choices={choices}
          value={pair[1] ?? null}
          onChange={(photo) => choose([pair[0] ?? photo, photo])}
        />
        <ChoiceRow<CompareMode>
          className="compare-modes"
          label={t(commonWords.show)}
          size="small"
          choices={[
            { id: 'side', label: t(photosScreen.sideBySide) },
            { id: 'slider', label: t(photosScreen.slider) },
            { id: 'flicker', label: t(photosScreen.inTurn) },
          ]}
          value={mode}
          onChange={setMode}
        />
      </div>
      {left !== undefined && right !== undefined && (
        <ComparedPair
          mode={mode}
          zoom={zoom}
          title={t(view.title)}
          left={{ ...left, says: t(named(left)) }}
          right={{ ...right, says: t(named(right)) }}
        />
      )}
      <div className="compare-foot">
        <div className="button-row" role="group" aria-label={t(photosScreen.zoomBothPhotosTogether)}>
          <Button
            size="small"
            label={t(photosScreen.smaller)}
            icon={<Icon name="minus" />}
            isDisabled={zoom.scale <= 1}
            onPress={() => zoom.by(1 / 1.5)}
          >
            {t(photosScreen.smaller)}
          </Button>
          <span className="num small">{`${Math.round(zoom.scale * 100)} %`}</span>
          <Button
            size="small"
            label={t(photosScreen.larger)}
            icon={<Icon name="plus" />}
            isDisabled={zoom.scale >= 8}
            onPress={() => zoom.by(1.5)}
          >
            {t(photosScreen.larger)}
          </Button>
          <Button size="small" look="quiet" isDisabled={zoom.scale === 1} onPress={zoom.reset}>
            {t(photosScreen.wholePicture)}
          </Button>
        </div>
        {onKeep !== undefined && own && (
          <div className="button-row compare-keep">
            <YesNo
              label={t(photosScreen.earsEyesNoseLie)}
              size="small"
              value={lie}
              onChange={(value) => {
                setLie(value);
                setKept(null);
              }}
            />
            {kept !== null && (
              <span className="small" role="status">
                {t(kept)}
              </span>
            )}
            <Button
              look="primary"
              icon={<Icon name="check" />}
              blocked={lie === null}
              onPress={() => void keep()}
            >
              {t(photosScreen.keepThisPair)}
            </Button>
          </div>
        )}
      </div>
    </>
  );
};
