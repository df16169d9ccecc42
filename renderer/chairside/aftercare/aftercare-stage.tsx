import { aftercareScreen as words } from '../../../shared/words/screens/aftercare.ts';
import { asBeforeWords } from '../../../shared/words/screens/as-before.ts';
import { AdverseCard } from '../adverse-card.tsx';
import { PassesCard } from '../application/passes-card.tsx';
import { SharpsCard } from '../application/sharps-card.tsx';
import { PhotosCard } from '../../photos/photos-card.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { Checklist } from '../checklist.tsx';
import { SessionField } from '../fields/session-field.tsx';
import { NotChecked } from '../not-checked.tsx';
import { SymptomCard } from '../numbing/symptom-check.tsx';
import { DeliverCard } from './deliver-card.tsx';
import { SaidBackCard } from './said-back-card.tsx';
import { PreparedSheet, SheetCard } from './sheet-card.tsx';
import './aftercare.css';

/** Stage 6: the sheet, said back in the client's words, and a clean room. */
export const AftercareStage = () => {
  const { protocol, view } = useSessionContext();
  const { t } = useWords();
  const days = protocol.limits.reviewDays.value;
  return (
    <div className="cols with-aside aftercare">
      <div className="sheet-side">
        <div className="col sheet-col">
          <Card title={words.forSheet}>
            <div className="form-rows">
              <SessionField id="personalNotes" />
              <div className="form-grid">
                <SessionField id="productsGiven" />
                <SessionField id="reviewOn" hint={t(asBeforeWords.reviewUsually({ days }))} />
              </div>
            </div>
          </Card>
          <SheetCard />
        </div>
        <PreparedSheet />
      </div>
      <div className="hand-side">
        <aside className="col" aria-label={t(words.handingOver)}>
          <DeliverCard />
          <SaidBackCard />
          <Checklist stage="aftercare" title={t(words.closing)} />
          <AdverseCard />
          <SymptomCard />
        </aside>
        <div className="col looked-up">
          {view.dueWindow && (
            <Card title={words.nextTouchUp}>
              <p>
                <b>{t(view.dueWindow.text)}</b>
              </p>
              <ul className="small">
                {view.dueWindow.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </Card>
          )}
          <PassesCard />
          <SharpsCard />
          <PhotosCard title={t(words.afterPhotos)} set="after" />
          <NotChecked stage="aftercare" />
        </div>
      </div>
    </div>
  );
};
