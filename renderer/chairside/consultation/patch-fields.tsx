import { patchTestRulesOf } from '../../../shared/protocol/default/incidents.ts';
import { useChair } from '../chair.ts';
import { SessionField, SessionFields } from '../fields/session-field.tsx';
import { cardsOf } from '../numbing/product-words.ts';
import { Waiver } from './waiver.tsx';

/** One test for each product, bound to its lot (brief 2.2); a waiver is read and signed like a consent. */
export const PatchFields = () => {
  const { data, protocol } = useChair();
  const { waiver } = patchTestRulesOf(protocol);
  const creams = cardsOf(protocol, 'numbing').map(({ name }) => ({ id: name, label: name }));
  const asked = (id: string): boolean => !data.notAsked.includes(id);
  return (
    <div className="form-rows">
      <div className="form-grid">
        <SessionField id="patchPigment" wide />
        <SessionFields
          ids={['patchPigmentProduct', 'patchPigmentLot', 'patchPigmentAppliedOn', 'patchPigmentOn']}
        />
      </div>
      <div className="form-grid">
        <SessionField id="patchNumbing" wide />
        <SessionField id="patchNumbingProduct" choices={creams} wide />
        <SessionFields ids={['patchNumbingLot', 'patchNumbingAppliedOn', 'patchNumbingOn']} />
      </div>
      {asked('patchSite') && (
        <div className="form-grid">
          <SessionField id="patchSite" />
        </div>
      )}
      {data.consents.patchWaiver.isNeeded ? (
        <Waiver />
      ) : (
        asked('patchWaiverName') && (
          <div className="form-grid">
            <p className="says script wide">{waiver}</p>
            <SessionField id="patchWaiverName" />
          </div>
        )
      )}
    </div>
  );
};
