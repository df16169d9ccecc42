import { useState } from 'react';
import { commonWords } from '../../shared/words/screens/common.ts';
import { hairlineScreen } from '../../shared/words/screens/hairline.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { isYes } from '../chairside/facts.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { HairlinePicture } from './hairline-picture.tsx';
import { HairlineStanding } from './hairline-standing.tsx';

/**
 * While the needle works and when symmetry is judged: the line that was agreed, one tap from its full size. Where the hairline stays as it
 * is, the line of the visit that drew it (brief 5.2); nothing where no line was ever drawn.
 */
export const AgreedHairline = () => {
  const { t } = useWords();

  const { view, data, goTo } = useSessionContext();
  const [large, setLarge] = useState(false);
  const changes = isYes(data, 'hairlineChange');
  const last = data.opening.lastVisit?.hairline;
  const shown = changes ? (data.hairline ?? undefined) : last;
  if (shown === undefined) return null;
  const picture = (
    <HairlinePicture
      session={changes || last === undefined ? view.session : last.session}
      {...shown}
      title={t(hairlineScreen.theAgreedHairline)}
    />
  );
  return (
    <Card
      title={t(hairlineScreen.theAgreedHairline)}
      id="agreed-hairline"
      aside={changes && <HairlineStanding />}
    >
      {!changes && last !== undefined && (
        <p className="small num">{t(hairlineScreen.signedStays({ visit: { day: last.visit } }))}</p>
      )}
      {picture}
      <div className="button-row">
        <Button size="small" icon={<Icon name="search" />} onPress={() => setLarge(true)}>
          {t(hairlineScreen.seeItLarge)}
        </Button>
        {changes && (
          <Button size="small" look="quiet" onPress={() => goTo('consultation', 'hairline-drawing')}>
            {t(hairlineScreen.changeTheLine)}
          </Button>
        )}
      </div>
      <Dialog
        title={t(hairlineScreen.theAgreedHairline)}
        isOpen={large}
        size="wide"
        onClose={() => setLarge(false)}
        actions={
          <Button look="primary" onPress={() => setLarge(false)}>
            {t(commonWords.close)}
          </Button>
        }
      >
        {picture}
      </Dialog>
    </Card>
  );
};
