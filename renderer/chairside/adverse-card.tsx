import { dotList } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';
import { commonWords } from '../../shared/words/screens/common.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { useState } from 'react';
import { dateIn } from '../../shared/time.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { draftOf, newDraft } from '../adverse/adverse-draft.ts';
import type { AdverseDraft } from '../adverse/adverse-draft.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { AdverseDialog } from './adverse-dialog.tsx';
import { useSessionContext } from './session-context.ts';
import { clockText } from '../format-time.ts';
import { newKey, openPass } from './facts.ts';
import { nowInstant } from './use-now.ts';

/** A form that says: it began just now, in the zone the needle is in. */
const useFreshDraft = (): (() => AdverseDraft) => {
  const { data, timeZone } = useSessionContext();
  return () => ({
    ...newDraft(newKey(), dateIn(timeZone, nowInstant()), clockText(timeZone, nowInstant())),
    zone: openPass(data)?.zone ?? null,
  });
};

/** Unwanted events of this session, each with its form (brief 4.4) and its plan (G6-02). */
export const AdverseCard = () => {
  const { t } = useWords();
  const { data, timeZone } = useSessionContext();
  const [draft, setDraft] = useState<AdverseDraft | null>(null);
  const fresh = useFreshDraft();
  return (
    <Card
      title={incidentsScreen.unwantedEvents}
      id="adverse"
      className={data.adverse.length === 0 ? 'only-top' : undefined}
      aside={
        <Button size="small" icon={<Icon name="plus" />} onPress={() => setDraft(fresh())}>
          {t(incidentsScreen.noteEvent)}
        </Button>
      }
    >
      {data.adverse.map((one) => (
        <div className="row-line" key={one.id}>
          <span>
            <b dir="auto">{one.what}</b>
            <span className="small">
              {` · ${t(
                dotList([
                  { at: one.at, zone: timeZone, as: 'clock' },
                  incidentsScreen.kindAndSeverity({
                    kind: adverseWords.kind(one.details.sort),
                    severity: one.details.severity,
                  }),
                  one.plan === '' ? incidentsScreen.noPlanYet : one.plan,
                ]),
              )}`}
            </span>
          </span>
          <Button
            size="small"
            label={incidentsScreen.changeNamed({ what: one.what })}
            onPress={() =>
              setDraft(
                draftOf({
                  event: one.id,
                  what: one.what,
                  plan: one.plan,
                  zone: one.zone ?? null,
                  details: one.details,
                }),
              )
            }
          >
            {t(one.plan === '' ? incidentsScreen.addPlan : commonWords.change)}
          </Button>
        </div>
      ))}
      {draft !== null && <AdverseDialog key={draft.event} draft={draft} onClose={() => setDraft(null)} />}
    </Card>
  );
};

/** The same from every stage: one tap in the rail. */
export const AdverseButton = () => {
  const { t } = useWords();
  const [draft, setDraft] = useState<AdverseDraft | null>(null);
  const fresh = useFreshDraft();
  return (
    <>
      <Button look="quiet" icon={<Icon name="warning" />} onPress={() => setDraft(fresh())}>
        <span className="rail-word">
          <span className="rail-more">{t(incidentsScreen.railUnwanted)} </span>
          {t(incidentsScreen.railEvent)}
        </span>
      </Button>
      {draft !== null && <AdverseDialog key={draft.event} draft={draft} onClose={() => setDraft(null)} />}
    </>
  );
};
