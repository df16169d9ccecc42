import { PhotosCard } from '../../photos/photos-card.tsx';
import { Card } from '../../parts/card.tsx';

/** The baseline: eight views and a close-up of every zone that will be treated, before anything is done (brief 1.6). */
export const PhotosSection = () => (
  <>
    <PhotosCard title="Photos before the work" set="before" />
    <Card title="How to take them">
      <ul className="small">
        <li>Same room, same lamp, same lens and distance as last time; plain background.</li>
        <li>Hair clipped, clean and dry: oil and water let more skin show through.</li>
        <li>Chin level. A few degrees of tilt make the hair look denser than it is.</li>
        <li>Close-up: scale and grey card flat on the skin, in the picture.</li>
      </ul>
    </Card>
  </>
);
