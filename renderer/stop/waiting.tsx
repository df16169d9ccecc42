import { Mark } from '../parts/mark.tsx';
import './waiting.css';

/** Between two screens: a mark and a word, only seen when something takes long. */
export const Waiting = ({ words = 'Opening Stipple' }: { readonly words?: string | undefined }) => (
  <div className="waiting" role="status" aria-busy="true">
    <Mark size={72} />
    <p className="small">{words}</p>
  </div>
);
