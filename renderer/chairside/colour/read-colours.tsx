import { useState } from 'react';
import type { SampleKind } from '../../../shared/colour/sample.ts';
import { isKept } from '../../../shared/photos/complete-set.ts';
import type { PhotoSet } from '../../../shared/photos/photo.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Message } from '../../../shared/words/message.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { ChoosePhoto } from './choose-photo.tsx';
import type { MarkSet } from './marks.ts';
import { MeasurePhoto } from './measure-photo.tsx';
import { ReadingForm } from './reading-form.tsx';

interface ReadColoursProps {
  readonly kinds: readonly SampleKind[];
  readonly zones: readonly string[];
  /** Zones to mark on the photo, where they are not all that can be chosen. */
  readonly marked?: readonly string[] | undefined;
  readonly only?: readonly string[] | undefined;
  readonly set: PhotoSet;
  readonly since?: Instant | undefined;
  readonly of?: MarkSet | undefined;
  readonly says: { readonly reading: Message; readonly photo: Message };
  /** The photo that is being measured; its owner may open it again. */
  readonly measuring: string | null;
  readonly onMeasure: (photo: string | null) => void;
}

/** Two ways to a colour: typed off an instrument, or measured on a photo with a grey card. */
export const ReadColours = ({
  kinds,
  zones,
  marked = zones,
  only,
  set,
  since,
  of,
  says,
  measuring,
  onMeasure,
}: ReadColoursProps) => {
  const { data } = useSessionContext();
  const { t } = useWords();
  const [open, setOpen] = useState<'reading' | 'choose' | null>(null);
  const photo = data.photos.find((one) => one.id === measuring && isKept(one));
  return (
    <>
      {open === 'reading' ? (
        <ReadingForm kinds={kinds} {...(only === undefined ? {} : { only })} onDone={() => setOpen(null)} />
      ) : (
        <div className="button-row">
          <Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen('reading')}>
            {t(says.reading)}
          </Button>
          <Button size="small" icon={<Icon name="camera" />} onPress={() => setOpen('choose')}>
            {t(says.photo)}
          </Button>
        </div>
      )}
      {open === 'choose' && (
        <ChoosePhoto
          zones={zones}
          set={set}
          since={since}
          onClose={() => setOpen(null)}
          onChoose={(id) => {
            setOpen(null);
            onMeasure(id);
          }}
        />
      )}
      {photo !== undefined && (
        <MeasurePhoto key={photo.id} photo={photo} of={of} zones={marked} onClose={() => onMeasure(null)} />
      )}
    </>
  );
};
