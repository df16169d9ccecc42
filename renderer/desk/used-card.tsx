import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';

/** Every product and lot of the session, in the order of the work. */
export const UsedCard = ({ used }: Pick<CompletedPage, 'used'>) => {
  const { t } = useWords();
  return (
    <Card title={t(deskScreen.used)}>
      {used.length === 0 ? (
        <p className="small">{t(deskScreen.nothingUsed)}</p>
      ) : (
        <ul className="used">
          {used.map(({ use, product, lot }) => (
            <li key={`${use} ${product} ${lot}`}>
              <b>{adverseWords.use(use)}</b>
              <span>{product}</span>
              <span className="small num">{t(lot === '' ? deskScreen.noLot : deskScreen.lot({ lot }))}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
