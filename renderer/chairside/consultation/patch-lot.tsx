import { useState } from 'react';
import type { ReactNode } from 'react';
import { patchScreenWords } from '../../../shared/words/screens/patch.ts';
import { Button } from '../../parts/button.tsx';
import type { LotOffer } from '../../../shared/stock/pages.ts';
import { LotOptions } from '../../stock/lot-options.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { textOf } from '../facts.ts';
import '../../stock/lot-picker.css';

interface PatchLotProps {
  readonly what: 'pigment' | 'numbing';
  /** Lots of the cupboard; null until it has answered. */
  readonly offer: LotOffer | null;
  /** Product and lot as typed: for a bottle that is not in the cupboard. */
  readonly children: ReactNode;
}

/** The bottle or tube that was tested: one of the cupboard by a tap, or typed. */
export const PatchLot = ({ what, offer, children }: PatchLotProps) => {
  const { data, saveField } = useSessionContext();
  const { t } = useWords();
  const [typing, setTyping] = useState(false);
  const [product, lot] =
    what === 'pigment'
      ? (['patchPigmentProduct', 'patchPigmentLot'] as const)
      : (['patchNumbingProduct', 'patchNumbingLot'] as const);
  const [saidProduct, saidLot] = [textOf(data, product), textOf(data, lot)];
  const usable = offer?.usable ?? [];
  const chosen = usable.find((row) => row.title === saidProduct && row.lot.lot === saidLot);
  const said = saidProduct !== '' || saidLot !== '';
  const label = t(patchScreenWords.lot({ what }));
  if (offer !== null && (usable.length === 0 || typing || (said && chosen === undefined)))
    return (
      <div className="form-grid">
        {children}
        {typing && !said && (
          <div>
            <Button size="small" look="quiet" onPress={() => setTyping(false)}>
              {t(patchScreenWords.fromStock)}
            </Button>
          </div>
        )}
      </div>
    );
  return (
    <div id={`field-${lot}`} className="lot-picker wide">
      <div className="patch-lot-top">
        <span className="field-label">{label}</span>
        <Button
          size="small"
          look="quiet"
          label={`${label}: ${t(patchScreenWords.anotherLot)}`}
          onPress={() => setTyping(true)}
        >
          {t(patchScreenWords.anotherLot)}
        </Button>
      </div>
      <div id={`field-${product}`}>
        <LotOptions
          label={label}
          offer={{ kind: offer?.kind ?? 'pigment', usable, unusable: [], unusableMore: 0 }}
          chosen={chosen?.lot.id ?? null}
          isTyping={false}
          onChoose={(row) => {
            void saveField(product, undefined, row.title);
            void saveField(lot, undefined, row.lot.lot);
          }}
        />
      </div>
    </div>
  );
};
