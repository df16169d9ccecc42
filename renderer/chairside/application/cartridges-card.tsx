import { useState } from 'react';
import { cartridgeScreen as words } from '../../../shared/words/screens/cartridge.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CorrectThing } from '../../correct/correct-thing.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { NewCartridgeDialog } from './new-cartridge-dialog.tsx';
import { cartridgeName, openedCartridges } from './pass-draft.ts';

/** Every cartridge that was opened, with its lot. */
export const CartridgesCard = () => {
  const { data, timeZone } = useSessionContext();
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const count = openedCartridges(data).length;
  return (
    <Card
      title={t(words.title)}
      id="cartridges"
      aside={count > 0 && <span className="small num">{t(words.opened({ count }))}</span>}
    >
      {data.cartridges.map((one) => (
        <div className="row-line" key={one.id}>
          {one.undone === true ? <s>{t(cartridgeName(one))}</s> : <b>{t(cartridgeName(one))}</b>}
          <span className="small num">
            {t(words.openedAt({ clock: { at: one.openedAt, zone: timeZone, as: 'clock' } }))}
          </span>
          <CorrectThing part="cartridge" id={one.id} />
        </div>
      ))}
      <div className="button-row">
        <Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen(true)}>
          {t(count === 0 ? words.openFirst : words.openAnother)}
        </Button>
      </div>
      {isOpen && <NewCartridgeDialog onClose={() => setOpen(false)} />}
    </Card>
  );
};
