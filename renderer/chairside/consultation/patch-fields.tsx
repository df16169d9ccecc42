import { patchTestRulesOf } from '../../../shared/protocol/default/incidents.ts';
import { useChair } from '../chair.ts';
import { textOf } from '../facts.ts';
import { SessionField, SessionFields } from '../fields/session-field.tsx';
import { waiverAsked } from './consent-needed.ts';
import { Waiver } from './waiver.tsx';
import { cardsOf } from '../numbing/product-words.ts';

const tested = (result: string): boolean => result === 'noReaction' || result === 'reaction';

/** One test for each product, bound to its lot (brief 2.2); a waiver is read and signed like a consent. */
export const PatchFields = () => {
  const { data, protocol } = useChair();
  const [pigment, numbing] = [textOf(data, 'patchPigment'), textOf(data, 'patchNumbing')];
  const { waiver } = patchTestRulesOf(protocol);
  const creams = cardsOf(protocol, 'numbing').map(({ name }) => ({ id: name, label: name }));
  return (
    <div className="form-rows">
      <div className="form-grid">
        <SessionField id="patchPigment" wide />
        {tested(pigment) && (
          <SessionFields
            ids={['patchPigmentProduct', 'patchPigmentLot', 'patchPigmentAppliedOn', 'patchPigmentOn']}
          />
        )}
      </div>
      <div className="form-grid">
        <SessionField id="patchNumbing" wide />
        {tested(numbing) && (
          <>
            <SessionField id="patchNumbingProduct" choices={creams} wide />
            <SessionFields ids={['patchNumbingLot', 'patchNumbingAppliedOn', 'patchNumbingOn']} />
          </>
        )}
      </div>
      {(tested(pigment) || tested(numbing)) && (
        <div className="form-grid">
          <SessionField id="patchSite" />
        </div>
      )}
      {waiverAsked(data) && <Waiver />}
      {data.opening.waiverSigned !== true && (pigment === 'waived' || numbing === 'waived') && (
        <div className="form-grid">
          <p className="says script wide">{waiver}</p>
          <SessionField id="patchWaiverName" />
        </div>
      )}
    </div>
  );
};
