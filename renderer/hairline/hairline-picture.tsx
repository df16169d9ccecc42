import type { HairlineDrawing } from '../../shared/photos/hairline.ts';
import { PhotoImage } from '../photos/photo-image.tsx';
import { useWords } from '../words.tsx';
import { HairlineMarks, hairlineSays } from './hairline-marks.tsx';
import './hairline.css';

interface HairlinePictureProps {
  readonly session: string;
  readonly drawing: HairlineDrawing;
  /** Of the photo, in pixels: its shape. */
  readonly size: { readonly width: number; readonly height: number };
  readonly heightMm?: number | undefined;
  /** What the whole is called; the measures follow in words. */
  readonly title: string;
}

/** The agreed line on its photo, as it was signed. */
export const HairlinePicture = ({
  session,
  drawing,
  size: { width, height },
  heightMm,
  title,
}: HairlinePictureProps) => {
  const { t } = useWords();
  return (
    <figure
      className="hairline-picture"
      style={{
        aspectRatio: `${width} / ${height}`,
        width: `min(100%, ${((60 * width) / height).toFixed(2)}dvh)`,
      }}
      role="img"
      aria-label={`${title}. ${t(hairlineSays(drawing, heightMm))}`}
    >
      <PhotoImage session={session} photo={drawing.photo} alt="" />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <HairlineMarks {...drawing} width={width} height={height} heightMm={heightMm} />
      </svg>
    </figure>
  );
};
