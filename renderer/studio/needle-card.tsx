import { needleRangeIds } from '../../shared/protocol/needle.ts';
import { fieldWords } from '../../shared/words/protocol-fields.ts';
import { protocolScreen } from '../../shared/words/screens/protocol.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { restsOn } from './protocol-words.ts';

const units = { V: 'V', Hz: studioScreen.hz, mm: 'mm', degrees: '°' } as const;

/** What machines are usually set to: outside it the chair asks whether it is meant, and takes the answer. */
export const NeedleCard = () => {
  const { t } = useWords();

  const {
    protocol: { needle },
  } = useEditing();
  if (needle === undefined) return null;
  return (
    <Card title={t(studioScreen.usualMachineSettings)}>
      <p className="small">{t(studioScreen.settingsAreAsked)}</p>
      {needleRangeIds.map((id) => {
        const { says, unit, basis, source } = needle.usual[id];
        return (
          <div key={id} className="product-row">
            <div className="product-name">
              <b>{says}</b>
              <span className="small">{t(restsOn(basis, source))}</span>
            </div>
            <div className="product-fields">
              {(['from', 'to'] as const).map((end) => (
                <div key={end} className="product-field">
                  <span className="small">
                    {t(
                      studioScreen.withUnit({
                        what: end === 'from' ? studioScreen.from : studioScreen.to,
                        unit: units[unit],
                      }),
                    )}
                  </span>
                  <EditField
                    label={(end === 'from' ? studioScreen.rangeFrom : studioScreen.rangeTo)({ what: says })}
                    path={`needle.usual.${id}.${end}`}
                    kind="number"
                  />
                </div>
              ))}
            </div>
          </div>
        );
      })}
      <div className="product-row">
        <div className="product-name">
          <b>{t(studioScreen.mostPassesInVisit)}</b>
          <span className="small">{t(restsOn(needle.mostPasses.basis, needle.mostPasses.source))}</span>
        </div>
        <div className="product-fields">
          <div className="product-field">
            <EditField
              label={t(studioScreen.mostPassesInVisit)}
              path="needle.mostPasses.value"
              kind="number"
            />
          </div>
        </div>
      </div>
      <div className="product-row">
        <div className="product-name">
          <b>{t(fieldWords.layers)}</b>
          <span className="small">{t(protocolScreen.layersAbout)}</span>
        </div>
        <div className="product-fields">
          <div className="product-field">
            <EditField label={protocolScreen.layersAbout} path="needle.layerPercents" kind="days" unit="%" />
          </div>
        </div>
      </div>
    </Card>
  );
};
