import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';

interface PercentSliderProps {
  readonly label: string;
  readonly percent: number;
  readonly onPercent: (percent: number) => void;
  readonly most?: number;
  /** What nought is called. */
  readonly none?: string;
}

/** A share from nought upwards, by a thumb that fits a finger. */
export const PercentSlider = ({
  label,
  percent,
  onPercent,
  most = 100,
  none = '0 %',
}: PercentSliderProps) => (
  <Slider
    className="percent-slider"
    value={percent}
    minValue={0}
    maxValue={most}
    step={1}
    onChange={(next) => onPercent(Array.isArray(next) ? (next[0] ?? 0) : next)}
  >
    <Label className="field-label">{label}</Label>
    <SliderTrack className="slider-track">
      <SliderThumb className="slider-thumb" />
    </SliderTrack>
    <span className="small num">{percent === 0 ? none : `${percent} %`}</span>
  </Slider>
);
