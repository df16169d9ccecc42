import type { Phrase } from '../../shared/words/message.ts';
import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { Icon } from '../parts/icons.tsx';
import { PhotoImage } from '../photos/photo-image.tsx';
import { useWords } from '../words.tsx';
import '../photos/photos.css';

export interface PickablePhoto {
  readonly id: string;
  readonly title: Phrase;
}
interface PhotoPickProps {
  readonly session: string;
  readonly photos: readonly PickablePhoto[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Photos of the visit that show it: tapped, they go with the event. */
export const PhotoPick = ({ session, photos, value, onChange }: PhotoPickProps) => {
  const { t } = useWords();

  const labelId = useId();
  return (
    <div className="wide field">
      <span id={labelId} className="field-label">
        {t(incidentsScreen.photosThatShowIt)}
      </span>
      <ToggleButtonGroup
        className="incident-photos"
        selectionMode="multiple"
        selectedKeys={value}
        onSelectionChange={(keys) => onChange(photos.map(({ id }) => id).filter((id) => keys.has(id)))}
        aria-labelledby={labelId}
      >
        {photos.map(({ id, title }) => (
          <ToggleButton key={id} id={id} className="incident-photo">
            <span className="photo-thumb">
              <PhotoImage session={session} photo={id} size="small" alt="" />
            </span>
            <span className="small">
              {value.includes(id) && <Icon name="check" size={18} />}
              {t(title)}
            </span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
};
