import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Shown } from '../../shared/photos/ghost.ts';
import type { PhotoViewId } from '../../shared/photos/views.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { PhotoImage } from '../photos/photo-image.tsx';
import { useWords } from '../words.tsx';
import { PoseOutline } from './pose-outline.tsx';

interface CameraViewProps {
  readonly stream: MediaStream;
  readonly view: PhotoViewId;
  readonly ghost: Shown | undefined;
  /** 0 to 100. */
  readonly ghostPercent: number;
  readonly video: RefObject<HTMLVideoElement | null>;
}

/** What the camera sees, with the outline of the pose and the picture of last time lying over it. */
export const CameraView = ({ stream, view, ghost, ghostPercent, video }: CameraViewProps) => {
  const { t } = useWords();

  useEffect(() => show(video.current, stream), [stream, video]);
  return (
    <div className="camera-view">
      <video ref={video} autoPlay playsInline muted aria-label={t(photosScreen.whatTheCameraSees)} />
      {ghost !== undefined && ghostPercent > 0 && (
        <div className="camera-ghost" style={{ opacity: ghostPercent / 100 }}>
          <PhotoImage session={ghost.session} photo={ghost.photo} alt="" />
        </div>
      )}
      <PoseOutline view={view} />
    </div>
  );
};

/** A stream is no attribute: it is handed to the element, and taken back when the element goes. */
const show = (element: HTMLVideoElement | null, stream: MediaStream): (() => void) => {
  if (element === null) return () => undefined;
  element.srcObject = stream;
  return () => {
    element.srcObject = null;
  };
};
