import { useEffect, useState } from 'react';
import type { Comparable } from '../../shared/photos/ghost.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';
import { CompareFrame } from './compare-frame.tsx';
import { PercentSlider } from './percent-slider.tsx';
import { PhotoImage } from './photo-image.tsx';
import type { ZoomHand } from './use-zoom.ts';

export type CompareMode = 'side' | 'slider' | 'flicker';
type Named = Comparable & { readonly says: string };
interface PairProps {
  readonly mode: CompareMode;
  readonly zoom: ZoomHand;
  readonly title: string;
  readonly left: Named;
  readonly right: Named;
}

const Picture = ({
  zoom,
  title,
  one,
}: {
  readonly zoom: ZoomHand;
  readonly title: string;
  readonly one: Named;
}) => (
  <div
    className="compare-picture"
    style={{ transform: `scale(${zoom.scale}) translate(${-zoom.x * 100}%, ${-zoom.y * 100}%)` }}
  >
    <PhotoImage session={one.session} photo={one.photo} alt={`${title}, ${one.says}`} />
  </div>
);

export const ComparedPair = ({ mode, zoom, title, left, right }: PairProps) => {
  const { t } = useWords();

  const hint = t(photosScreen.moveArrowKeysZoom({ title }));
  if (mode === 'slider')
    return <UnderSlider hint={hint} zoom={zoom} title={title} left={left} right={right} />;
  if (mode === 'flicker') return <InTurn hint={hint} zoom={zoom} title={title} left={left} right={right} />;
  return (
    <div className="compare-side">
      {[left, right].map((one, index) => (
        <figure key={one.photo + String(index)}>
          <figcaption className="small num">{one.says}</figcaption>
          <CompareFrame zoom={zoom} label={hint}>
            <Picture zoom={zoom} title={title} one={one} />
          </CompareFrame>
        </figure>
      ))}
    </div>
  );
};

type ModeProps = Omit<PairProps, 'mode'> & { readonly hint: string };

const UnderSlider = ({ hint, zoom, title, left, right }: ModeProps) => {
  const { t } = useWords();

  const [at, setAt] = useState(50);
  return (
    <figure className="compare-one">
      <figcaption className="small num compare-ends">
        <span>{left.says}</span>
        <span>{right.says}</span>
      </figcaption>
      <CompareFrame zoom={zoom} label={hint}>
        <Picture zoom={zoom} title={title} one={right} />
        <div className="compare-cut" style={{ clipPath: `inset(0 ${100 - at}% 0 0)` }}>
          <Picture zoom={zoom} title={title} one={left} />
        </div>
        <span className="compare-edge" aria-hidden="true" style={{ insetInlineStart: `${at}%` }} />
      </CompareFrame>
      <PercentSlider label={t(photosScreen.howMuchFirstPhoto)} percent={at} onPercent={setAt} />
    </figure>
  );
};

// Slower than three changes a second: nothing that blinks faster may be shown to anybody.
const turnMs = 700;

const InTurn = ({ hint, zoom, title, left, right }: ModeProps) => {
  const { t } = useWords();

  const [second, setSecond] = useState(false);
  const [running, setRunning] = useState(false);
  useEffect(() => {
    if (!running) return undefined;
    const timer = window.setInterval(() => setSecond((was) => !was), turnMs);
    return () => window.clearInterval(timer);
  }, [running]);
  return (
    <figure className="compare-one">
      <figcaption className="small num">{second ? right.says : left.says}</figcaption>
      <CompareFrame zoom={zoom} label={hint}>
        {/* Both stay in the page, so that neither has to be opened again at each turn. */}
        <div hidden={second}>
          <Picture zoom={zoom} title={title} one={left} />
        </div>
        <div hidden={!second}>
          <Picture zoom={zoom} title={title} one={right} />
        </div>
      </CompareFrame>
      <div className="button-row">
        <Button
          size="small"
          onPress={() => {
            setRunning(false);
            setSecond(!second);
          }}
        >
          {second ? t(photosScreen.showTheFirst) : t(photosScreen.showTheSecond)}
        </Button>
        <Button size="small" pressed={running} onPress={() => setRunning(!running)}>
          {running ? t(photosScreen.stopChanging) : t(photosScreen.changeByItself)}
        </Button>
      </div>
    </figure>
  );
};
