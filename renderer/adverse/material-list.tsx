import type { Material } from '../../shared/adverse/case.ts';
import { adverseWords } from '../../shared/words/adverse.ts';

/** Products and lots of the visit, filled in by main. */
export const MaterialList = ({ materials }: { readonly materials: readonly Material[] }) => (
  <section className="wide incident-materials" aria-label="Products and lots of the visit">
    <h3 className="field-label">Products and lots of the visit</h3>
    {materials.length === 0 ? (
      <p className="small">None is recorded yet. They are filled in from the session.</p>
    ) : (
      <ul className="incident-lots">
        {materials.map(({ use, product, lot }) => (
          <li key={`${use} ${product} ${lot}`}>
            <span className="small">{adverseWords.use(use)}</span>
            <b dir="auto">{product}</b>
            {lot !== '' && <span className="num">{`lot ${lot}`}</span>}
          </li>
        ))}
      </ul>
    )}
  </section>
);
