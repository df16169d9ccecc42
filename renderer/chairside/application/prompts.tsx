import { useWords } from '../../words.tsx';
import { useState } from 'react';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import { msOf } from '../../../shared/time.ts';
import type { RequirementState } from '../../../shared/session/requirement.ts';
import { Button } from '../../parts/button.tsx';
import { useSessionContext } from '../session-context.ts';
import { spanText } from '../../format-time.ts';
import { zoneName } from '../facts.ts';
import { OverrideDialog } from '../frame/override-dialog.tsx';
import { useNow } from '../use-now.ts';
import { PainScale } from './pain-scale.tsx';

/** Gentle questions of the work, one at a time where the thumb is: a break that runs, pain, a break that is due. */
export const Prompts = () => {
  const { view, data, protocol, send } = useSessionContext();
  const { t } = useWords();
  const now = useNow();
  const { resting } = data;
  const work = view.work;
  if (work === null) return null;
  if (resting !== null) {
    return (
      <div className="prompt" role="status">
        <span>
          {t(words.onABreak)}{' '}
          <b className="num" aria-hidden="true">
            {spanText(now - msOf(resting.at))}
          </b>
        </span>
        <Button size="small" look="primary" onPress={() => void send({ type: 'break.ended' })}>
          {t(words.backToWork)}
        </Button>
      </div>
    );
  }
  const painDue = work.painDueAt !== null && now >= msOf(work.painDueAt);
  const breakDue = work.breakDueAt !== null && now >= msOf(work.breakDueAt);
  if (painDue) {
    return (
      <div className="prompt" role="status">
        <span>{t(words.howDoesItFeel)}</span>
        <PainScale onScore={(score) => void send({ type: 'pain.scored', score })} />
      </div>
    );
  }
  if (!breakDue) return null;
  return (
    <div className="prompt" role="status">
      <span>{t(words.withoutBreak({ minutes: protocol.limits.workWithoutBreakMinutes.value }))}</span>
      <Button size="small" onPress={() => void send({ type: 'break.begun' })}>
        {t(words.beginBreak)}
      </Button>
    </div>
  );
};

/** A zone that bled or swelled: stop it, or say why it goes on (G4-06). */
export const SkinStop = ({ zone, next }: { readonly zone: string; readonly next: string | null }) => {
  const { t } = useWords();
  const { view, data, protocol, send, openZone } = useSessionContext();
  const [asking, setAsking] = useState<RequirementState | null>(null);
  const stop = view.work?.stopped[zone];
  if (stop === undefined) return null;
  const requirement = { id: 'G4-06', scope: stop.scope };
  const rule =
    view.requirements.find(({ id, scope }) => id === requirement.id && scope === requirement.scope) ?? null;
  const leave = async () => {
    if (
      await send({
        type: 'requirement.overridden',
        requirement,
        reason: t(words.zoneStopped),
        name: data.opening.practitioner.name,
      })
    )
      openZone(next);
  };
  return (
    <div className="says caution skin-stop">
      <p>{t(stop.says)}</p>
      <div className="button-row">
        <Button look="primary" onPress={() => void leave()}>
          {t(words.stopZone({ zone: zoneName(protocol, zone) }))}
        </Button>
        <Button onPress={() => setAsking(rule)}>{t(words.goOnWithReason)}</Button>
      </div>
      <OverrideDialog one={asking} onClose={() => setAsking(null)} />
    </div>
  );
};
