import { useState } from 'react';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { NotChecked } from '../not-checked.tsx';
import { SectionItems } from './section-items.tsx';
import { EndingForm } from './ending-form.tsx';
import { MistakenCard } from './mistaken-card.tsx';
import { TalkCard } from './talk-card.tsx';
import type { EndingKind } from './ending-form.tsx';

/** What comes out of the talk: go on with the button below, or wait, refer, or say no kindly. */
export const OutcomeSection = () => {
  const { view, data } = useSessionContext();
  const isTalk = data.opening.kind === 'first_talk';
  const { t } = useWords();
  const [kind, setKind] = useState<EndingKind | null>(null);
  const offered = (type: 'session.deferred' | 'session.referred' | 'session.declined'): boolean =>
    view.offered.includes(type);
  return (
    <>
      <TalkCard />
      <Card title={t(consultationScreen.outcome)} className="outcome-card">
        {!isTalk && (
          <p>{t(view.canComplete ? consultationScreen.readyToGoOn : consultationScreen.settleFirst)}</p>
        )}
        {view.endingProposal !== null && (
          <p className="says caution">
            {t(
              consultationScreen.speaksAgainst({
                reason: view.endingProposal.reason,
                kind: view.endingProposal.kind,
              }),
            )}
          </p>
        )}
        <p className="small">{t(consultationScreen.asGood)}</p>
        <div className="outcomes">
          <Button
            isDisabled={!offered('session.deferred')}
            pressed={kind === 'deferred'}
            onPress={() => setKind('deferred')}
          >
            {t(consultationScreen.defer)}
          </Button>
          <Button
            isDisabled={!offered('session.referred')}
            pressed={kind === 'referred'}
            onPress={() => setKind('referred')}
          >
            {t(consultationScreen.refer)}
          </Button>
          <Button
            isDisabled={!offered('session.declined')}
            pressed={kind === 'declined'}
            onPress={() => setKind('declined')}
          >
            {t(consultationScreen.decline)}
          </Button>
        </div>
      </Card>
      {kind !== null && <EndingForm key={kind} kind={kind} onCancel={() => setKind(null)} />}
      {view.offered.includes('session.mistaken') && <MistakenCard />}
      <SectionItems section="outcome" />
      <NotChecked stage="consultation" />
    </>
  );
};
