import type { PhotoViewId } from '../../shared/photos/views.ts';

/** Outlines on a 400 by 300 field: where head, brow and ear go. Right-hand views are the left ones mirrored. */
const faceFront =
  'M200 44c46 0 74 33 74 82 0 60-31 124-74 124s-74-64-74-124c0-49 28-82 74-82M126 128c-14-3-18 10-14 26 3 14 10 21 18 19M274 128c14-3 18 10 14 26-3 14-10 21-18 19M158 132c10-5 22-5 32 0M210 132c10-5 22-5 32 0M116 288c20-17 40-24 56-26M284 288c-20-17-40-24-56-26';
const half =
  'M216 44c48 4 76 38 72 88-3 38-22 62-34 88-7 17-24 30-44 30-32 0-58-30-66-70-2-12-14-18-14-28 0-8 10-14 12-26 8-52 38-86 74-82M250 146c12-8 24 0 22 18-2 16-14 26-24 22M150 138c8-6 18-6 24-2M192 132c12-6 24-5 34 1M300 290c-22-16-38-28-46-60M152 290c12-14 24-26 30-42';
const side =
  'M212 44c54 0 88 38 86 90-1 40-22 62-28 92l-4 26M212 44c-48 0-76 26-84 66-3 14 2 20-4 30l-16 28c-2 5 2 8 10 9 2 10-4 14-2 22 1 5 5 6 5 11 0 12 2 22 22 21 14 0 24-3 30-3 5 6 7 22 6 36M216 138c14-10 30 0 28 20-2 17-16 30-26 25M150 138c8-4 16-5 22-2';
const back =
  'M200 44c48 0 76 34 76 84 0 44-18 74-28 96M124 128c0-50 28-84 76-84M124 128c0 44 18 74 28 96M124 130c-12-3-16 10-12 26 3 14 10 21 18 19M276 130c12-3 16 10 12 26-3 14-10 21-18 19M152 224c0 22-10 40-38 60M248 224c0 22 10 40 38 60M160 214c24 12 56 12 80 0';
const top =
  'M200 34c-56 0-88 50-88 116s36 122 88 122 88-56 88-122S256 34 200 34M200 34c-6-12-4-18 0-22 4 4 6 10 0 22M112 148c-12-4-16 24-4 30M288 148c12-4 16 24 4 30M206 190c10 2 12 16 2 20-12 4-22-8-16-20 6-14 28-12 32 4';
const crown =
  'M200 60c52 0 84 40 84 88 0 56-34 112-84 112s-84-56-84-112c0-48 32-88 84-88M116 176c-12-2-14 18-6 28 5 6 10 7 14 4M284 176c12-2 14 18 6 28-5 6-10 7-14 4M206 140c10 2 12 16 2 20-12 4-22-8-16-20 6-14 28-12 32 4M150 254c10 18 10 28 4 40M250 254c-10 18-10 28-4 40';
const macro =
  'M60 40h60M60 40v60M340 40h-60M340 40v60M60 260h60M60 260v-60M340 260h-60M340 260v-60M90 232h100M90 224v16M140 227v10M190 224v16M250 196h66v44h-66z';

const letter = 'M110 20h150l40 40v220H110zM260 20v40h40M140 100h120M140 130h120M140 160h120M140 190h80';

const paths: Readonly<Record<PhotoViewId, string>> = {
  front: faceFront,
  left45: half,
  right45: half,
  left90: side,
  right90: side,
  back,
  top,
  crown45: crown,
  macro,
  letter,
};

interface OutlineProps {
  readonly view: PhotoViewId;
  readonly className?: string;
}

/** The pose as a line drawing: over the camera picture, and in an empty slot. */
export const PoseOutline = ({ view, className = 'pose-outline' }: OutlineProps) => (
  <svg
    className={className}
    viewBox="0 0 400 300"
    aria-hidden="true"
    focusable="false"
    fill="none"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <g {...(view.startsWith('right') ? { transform: 'translate(400 0) scale(-1 1)' } : {})}>
      <path className="pose-casing" d={paths[view]} />
      <path className="pose-line" d={paths[view]} />
    </g>
  </svg>
);
