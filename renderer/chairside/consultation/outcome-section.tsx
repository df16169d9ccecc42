import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useSessionContext } from '../session-context.ts';
import { SectionItems } from './identity-section.tsx';
import { EndingForm } from './ending-form.tsx';
import { TalkCard } from './talk-card.tsx';
import { MistakenCard } from './mistaken-card.tsx';
import type { EndingKind } from './ending-form.tsx';

const proposed = { deferred: 'wait, and come back later', referred: 'someone else looks first' } as const;

/** What comes out of the talk: go on with the button below, or wait, refer, or say no kindly. */
export const OutcomeSection = () => {
  const { view, data } = useSessionContext();
  const [kind, setKind] = useState<EndingKind | null>(null);
  const isTalk = data.opening.kind === 'first_talk';
  const offered = (type: 'session.deferred' | 'session.referred' | 'session.declined'): boolean =>
    view.offered.includes(type);
  return (
    <>
      <TalkCard />
      <Card title="Outcome" className="outcome-card">
        {!isTalk && (
          <p>
            {view.canComplete
              ? 'Everything is there to go on.'
              : 'To go on, what is listed at the bottom has to be settled first.'}
          </p>
        )}
        {view.endingProposal !== null && (
          <p className="says caution">{`What speaks against today: ${view.endingProposal.reason} Proposed: ${proposed[view.endingProposal.kind]}.`}</p>
        )}
        <p className="small">
          Not every visit ends with new dots. The other outcomes are as good as going on.
        </p>
        <div className="outcomes">
          <Button
            isDisabled={!offered('session.deferred')}
            pressed={kind === 'deferred'}
            onPress={() => setKind('deferred')}
          >
            Defer: come back later
          </Button>
          <Button
            isDisabled={!offered('session.referred')}
            pressed={kind === 'referred'}
            onPress={() => setKind('referred')}
          >
            Refer to someone else
          </Button>
          <Button
            isDisabled={!offered('session.declined')}
            pressed={kind === 'declined'}
            onPress={() => setKind('declined')}
          >
            Decline
          </Button>
        </div>
      </Card>
      {kind !== null && <EndingForm key={kind} kind={kind} onCancel={() => setKind(null)} />}
      {view.offered.includes('session.mistaken') && <MistakenCard />}
      <SectionItems section="outcome" />
    </>
  );
};
