import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';

interface GhostControlProps { readonly percent: number; readonly onPercent: (percent: number) => void }

/** How strongly last time's picture lies over the camera's; nought takes it away. */
export const GhostControl = ({ percent, onPercent }: GhostControlProps) => (
  <Slider className="ghost-control" value={percent} minValue={0} maxValue={80} step={5} onChange={(next) => onPercent(Array.isArray(next) ? (next[0] ?? 0) : next)}>
    <Label className="field-label">Picture of last time</Label>
    <SliderTrack className="slider-track"><SliderThumb className="slider-thumb" /></SliderTrack>
    <span className="small num">{percent === 0 ? 'off' : `${percent} %`}</span>
  </Slider>
);
