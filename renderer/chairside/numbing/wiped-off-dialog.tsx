import { useState } from 'react';
import type { Anchor } from '../../../shared/session/requirement.ts';
import { cleanseScreen } from '../../../shared/words/screens/cleanse.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { productName, textOf } from '../facts.ts';

const isOffId = 'cream-fully-removed';

/** Once all cream is off: is none left at the rim, and is the antiseptic on. Whoever cannot say it now says it later, where both stand. */
export const WipedOffDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { view, data, protocol, send, goTo, shown } = useSessionContext();
  const { t } = useWords();
  const [someLeft, setSomeLeft] = useState(false);
  const isAllOff = view.checklist.some(({ item, is }) => item === isOffId && is === 'done');
  const antiseptic = productName(protocol, textOf(data, 'antiseptic'));
  const close = (next: Anchor): void => {
    onClose();
    goTo(shown, next);
  };
  const answer = async (is: 'all' | 'some') => {
    setSomeLeft(is === 'some');
    await send({ type: 'item.ticked', item: isOffId, done: is === 'all' });
  };
  const wipeOn = async () => {
    if (await send({ type: 'contact.started', what: 'antiseptic' })) close('item-antiseptic-dry');
  };
  return (
    <Dialog
      title={t(cleanseScreen.wiped)}
      isOpen
      onClose={onClose}
      actions={
        <Button look="quiet" onPress={() => close(isAllOff ? 'item-antiseptic-dry' : `item-${isOffId}`)}>
          {t(cleanseScreen.later)}
        </Button>
      }
    >
      <div className="form-rows">
        <ChoiceRow
          label={cleanseScreen.wipedAll}
          hint={someLeft ? cleanseScreen.someLeftSays : cleanseScreen.wipedLook}
          choices={[
            { id: 'all', label: cleanseScreen.allOff },
            { id: 'some', label: cleanseScreen.someLeft, tone: 'caution' },
          ]}
          value={isAllOff ? 'all' : someLeft ? 'some' : null}
          onChange={(is) => void answer(is)}
        />
        {isAllOff && (
          <div className="field" role="group" aria-label={t(cleanseScreen.antisepticOn)}>
            <span className="field-label">{t(cleanseScreen.antisepticOn)}</span>
            {antiseptic !== '' && (
              <span className="field-hint">{t(cleanseScreen.antisepticOnSays({ name: antiseptic }))}</span>
            )}
            <div className="button-row">
              <Button look="primary" icon={<Icon name="clock" />} onPress={() => void wipeOn()}>
                {t(cleanseScreen.antisepticOnNow)}
              </Button>
              <Button onPress={() => close('item-antiseptic-dry')}>{t(cleanseScreen.antisepticLater)}</Button>
            </div>
          </div>
        )}
      </div>
    </Dialog>
  );
};
