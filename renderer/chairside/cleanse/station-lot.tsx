import type { StationRole } from '../../../shared/stock/facts.ts';
import { kindOfRole } from '../../../shared/stock/facts.ts';
import { LotOptions } from '../../stock/lot-options.tsx';
import { useLotOffer } from '../../stock/use-lot-offer.ts';
import { useSessionContext } from '../session-context.ts';
import '../../stock/lot-picker.css';

const titles: Readonly<Record<StationRole, string>> = {
  antiseptic: 'Antiseptic from stock',
  cleanser: 'Cleanser from stock',
  disinfectant: 'Disinfectant from stock',
  sheetProduct: 'Given from stock',
};

/** A lot of the ledger fills the fields beside it in one tap; where the ledger holds none, they are typed. */
export const StationLot = ({ use: role }: { readonly use: StationRole }) => {
  const { client, data, send } = useSessionContext();
  const { offer } = useLotOffer(client, kindOfRole[role], undefined);
  if (offer === null || offer.usable.length === 0) return null;
  const chosen = data.stationLots[role] ?? null;
  return (
    <div className="lot-picker wide">
      <span className="field-label">{titles[role]}</span>
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
