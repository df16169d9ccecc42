/** How a picture lies in its frame: `x` and `y` are the frame's left top corner in the picture, in shares of its size, 0 to 1. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const whole: Zoom = { scale: 1, x: 0, y: 0 };
const most = 8;

const within = (value: number, least: number, largest: number): number =>
  Math.min(Math.max(value, least), largest);
/** The frame never leaves the picture. */
const settled = ({ scale, x, y }: Zoom): Zoom => {
  const room = 1 - 1 / scale;
  return { scale, x: within(x, 0, room), y: within(y, 0, room) };
};

/** Zooms by a factor; the point at `aroundX`, `aroundY` of the frame (0 to 1) stays where it is. */
export const zoomed = ({ scale, x, y }: Zoom, factor: number, aroundX: number, aroundY: number): Zoom => {
  const next = within(scale * factor, 1, most);
  return settled({
    scale: next,
    x: x + aroundX / scale - aroundX / next,
    y: y + aroundY / scale - aroundY / next,
  });
};

/** Moves the picture under the frame; shares of the frame's size, to the right and down. */
export const moved = ({ scale, x, y }: Zoom, dx: number, dy: number): Zoom =>
  settled({ scale, x: x - dx / scale, y: y - dy / scale });
