/** A piece of a JPEG file between two markers. `from` is the byte of the marker's 0xFF, `to` the byte after the piece. */
export interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}
