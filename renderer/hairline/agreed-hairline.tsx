import { useState } from 'react';
import { useChair } from '../chairside/chair.ts';
import { isYes } from '../chairside/facts.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { hairlineHere } from './hairline-here.ts';
import { HairlinePicture } from './hairline-picture.tsx';
import { HairlineStanding } from './hairline-standing.tsx';

/** While the needle works: the line that was agreed, one tap from its full size. Nothing when the hairline stays as it is. */
export const AgreedHairline = () => {
  const { view, data, goTo } = useChair();
  const [large, setLarge] = useState(false);
  const here = hairlineHere(data);
  if (here === undefined || !isYes(data, 'hairlineChange')) return null;
  const picture = <HairlinePicture session={view.session} {...here} title="The agreed hairline" />;
  return (
    <Card title="The agreed hairline" id="agreed-hairline" aside={<HairlineStanding />}>
      {picture}
      <div className="button-row">
        <Button size="small" icon={<Icon name="search" />} onPress={() => setLarge(true)}>See it large</Button>
        <Button size="small" look="quiet" onPress={() => goTo('consultation', 'hairline-drawing')}>Change the line</Button>
      </div>
      <Dialog title="The agreed hairline" isOpen={large} size="wide" onClose={() => setLarge(false)} actions={<Button look="primary" onPress={() => setLarge(false)}>Close</Button>}>{picture}</Dialog>
    </Card>
  );
};
