import { useState } from 'react';
import { hairlineShown } from '../../shared/photos/hairline-shown.ts';
import { useChair } from '../chairside/chair.ts';
import { dateText } from '../chairside/clock.ts';
import { isYes } from '../chairside/facts.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { HairlinePicture } from './hairline-picture.tsx';
import { HairlineStanding } from './hairline-standing.tsx';

/**
 * While the needle works and when symmetry is judged: the line that was agreed, one tap from its full size. Where the hairline stays as it
 * is, the line of the visit that drew it (brief 5.2); nothing where no line was ever drawn.
 */
export const AgreedHairline = () => {
  const { view, data, goTo } = useChair();
  const [large, setLarge] = useState(false);
  const changes = isYes(data, 'hairlineChange');
  const last = data.opening.lastVisit?.hairline;
  const shown = changes ? hairlineShown(data) : last;
  if (shown === undefined) return null;
  const picture = (
    <HairlinePicture
      session={changes || last === undefined ? view.session : last.session}
      {...shown}
      title="The agreed hairline"
    />
  );
  return (
    <Card title="The agreed hairline" id="agreed-hairline" aside={changes && <HairlineStanding />}>
      {!changes && last !== undefined && (
        <p className="small num">{`Signed ${dateText(last.visit)}. The hairline stays as it is.`}</p>
      )}
      {picture}
      <div className="button-row">
        <Button size="small" icon={<Icon name="search" />} onPress={() => setLarge(true)}>
          See it large
        </Button>
        {changes && (
          <Button size="small" look="quiet" onPress={() => goTo('consultation', 'hairline-drawing')}>
            Change the line
          </Button>
        )}
      </div>
      <Dialog
        title="The agreed hairline"
        isOpen={large}
        size="wide"
        onClose={() => setLarge(false)}
        actions={
          <Button look="primary" onPress={() => setLarge(false)}>
            Close
          </Button>
        }
      >
        {picture}
      </Dialog>
    </Card>
  );
};
