import type { StationRole } from '../../../shared/stock/facts.ts';
import { kindOfRole } from '../../../shared/stock/facts.ts';
import { cleanseScreen } from '../../../shared/words/screens/cleanse.ts';
import { LotOptions } from '../../stock/lot-options.tsx';
import { useLotOffer } from '../../stock/use-lot-offer.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import '../../stock/lot-picker.css';

const titles = {
  antiseptic: cleanseScreen.antisepticLots,
  cleanser: cleanseScreen.cleanserLots,
  disinfectant: cleanseScreen.disinfectantLots,
  sheetProduct: cleanseScreen.givenLots,
} as const satisfies Readonly<Record<StationRole, unknown>>;

/** A lot of the ledger fills the fields beside it in one tap; where the ledger holds none, they are typed. */
export const StationLot = ({ use: role }: { readonly use: StationRole }) => {
  const { client, data, send } = useSessionContext();
  const { t } = useWords();
  const { offer } = useLotOffer(client, kindOfRole[role], undefined);
  if (offer === null || offer.usable.length === 0) return null;
  const chosen = data.stationLots[role] ?? null;
  return (
    <div className="lot-picker wide">
      <span className="field-label">{t(titles[role])}</span>
      <LotOptions
        label={titles[role]}
        offer={offer}
        chosen={chosen}
        isTyping={false}
        onChoose={({ lot }) => void send({ type: 'lot.chosen', role, lotId: lot.id })}
      />
    </div>
  );
};
