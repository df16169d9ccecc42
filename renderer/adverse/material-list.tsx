import type { Material } from '../../shared/adverse/case.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { useWords } from '../words.tsx';

/** Products and lots of the visit, filled in by main. */
export const MaterialList = ({ materials }: { readonly materials: readonly Material[] }) => {
  const { t } = useWords();
  return (
    <section className="wide incident-materials" aria-label={t(incidentsScreen.productsLotsVisit)}>
      <h3 className="field-label">{t(incidentsScreen.productsLotsVisit)}</h3>
      {materials.length === 0 ? (
        <p className="small">{t(incidentsScreen.noMaterialsYet)}</p>
      ) : (
        <ul className="incident-lots">
          {materials.map(({ use, product, lot }) => (
            <li key={`${use} ${product} ${lot}`}>
              <span className="small">{t(adverseWords.use(use))}</span>
              <b dir="auto">{product}</b>
              {lot !== '' && <span className="num">{t(commonWords.lotNumber({ lot }))}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
