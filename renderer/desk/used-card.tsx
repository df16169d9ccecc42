import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import { commaList, dotList } from '../../shared/words/message.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';

const Recipe = ({ mix }: { readonly mix: CompletedPage['mixes'][number] }) => {
  const { t } = useWords();
  const { label, zones, pigment, parts, pigmentMl, diluentMl, discarded } = mix;
  const poured = { zones: commaList(zones), pigment, pigmentMl };
  return (
    <li>
      <b className="num">{t(deskScreen.recipe({ label, parts }))}</b>
      <span className="small num">
        {t(
          dotList([
            diluentMl > 0 ? deskScreen.recipeFor({ ...poured, diluentMl }) : deskScreen.recipePure(poured),
            ...(discarded ? [deskScreen.recipeDiscarded] : []),
          ]),
        )}
      </span>
    </li>
  );
};

/** Every product and lot of the session, in the order of the work, and what was mixed of them. */
export const UsedCard = ({ used, mixes }: Pick<CompletedPage, 'used' | 'mixes'>) => {
  const { t } = useWords();
  return (
    <Card title={t(deskScreen.used)}>
      {used.length === 0 ? (
        <p className="small">{t(deskScreen.nothingUsed)}</p>
      ) : (
        <ul className="used">
          {used.map(({ use, product, lot }) => (
            <li key={`${use} ${product} ${lot}`}>
              <b>{t(adverseWords.use(use))}</b>
              <span>{product}</span>
              <span className="small num">{t(lot === '' ? deskScreen.noLot : deskScreen.lot({ lot }))}</span>
            </li>
          ))}
        </ul>
      )}
      {mixes.length > 0 && (
        <>
          <h3 className="recipes-title">{t(deskScreen.recipes)}</h3>
          <ul className="plain-lines recipes">
            {mixes.map((mix) => (
              <Recipe key={mix.id} mix={mix} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
};
