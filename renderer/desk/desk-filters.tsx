import { useState } from 'react';
import { reasonIds, reasonTitle } from '../../shared/desk/reasons.ts';
import type { CompletedList } from '../../shared/ipc/pages.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { FormField } from '../parts/form-field.tsx';
import { useMay } from '../people/use-may.ts';
import { useWords } from '../words.tsx';
import type { CompletedNow, CompletedStore } from './completed-store.ts';
import { PeriodChoice } from './period-choice.tsx';
import { SampleDialog } from './sample-dialog.tsx';
import './sample.css';

const any = 'any';

/** What the list is asked for: part of the desk, words, time, person, reason. */
export const DeskFilters = ({
  list,
  now,
  ask,
}: {
  readonly list: CompletedList;
  readonly now: CompletedNow;
  readonly ask: CompletedStore['ask'];
}) => {
  const mayReview = useMay('review');
  const { t } = useWords();
  const [isSampling, setSampling] = useState(false);
  const { counts, people } = list;
  return (
    <div className="desk-filters">
      <div className="desk-filter-line">
        <FormField
          label={deskScreen.filter}
          hideOptional
          value={now.text}
          onChange={(text) => ask({ text })}
          maxLength={120}
          placeholder={deskScreen.filterHint}
          className="desk-words"
        />
        <PeriodChoice value={now.period} onChange={(period) => ask({ period })} />
        {people.length > 1 && (
          <ChoiceSelect
            label={deskScreen.person}
            choices={[
              { id: any, label: deskScreen.everyone },
              ...people.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={now.practitioner ?? any}
            onChange={(id) => ask({ practitioner: id === any ? null : id })}
          />
        )}
        <ChoiceSelect
          label={deskScreen.reason}
          choices={[
            { id: any, label: deskScreen.anyReason },
            ...reasonIds.map((id) => ({ id, label: reasonTitle[id] })),
          ]}
          value={now.reason ?? any}
          onChange={(id) => ask({ reason: reasonIds.find((one) => one === id) ?? null })}
        />
      </div>
      <div className="desk-parts">
        <ChoiceRow
          label={deskScreen.show}
          hideLabel
          size="small"
          choices={[
            { id: 'all' as const, label: deskScreen.all({ count: counts.all }) },
            ...(mayReview
              ? [{ id: 'toReview' as const, label: deskScreen.toReview({ count: counts.toReview }) }]
              : []),
            { id: 'returned' as const, label: deskScreen.returned({ count: counts.returned }) },
            ...(counts.sample > 0 || now.show === 'sample'
              ? [{ id: 'sample' as const, label: deskScreen.sampleTab({ count: counts.sample }) }]
              : []),
          ]}
          value={now.show}
          onChange={(show) => ask({ show })}
        />
        {mayReview && <Button onPress={() => setSampling(true)}>{t(deskScreen.sampleOpen)}</Button>}
      </div>
      {isSampling && (
        <SampleDialog
          onLook={() => {
            setSampling(false);
            ask({ text: '', period: null, practitioner: null, reason: null, show: 'sample' });
          }}
          onClose={() => {
            setSampling(false);
            ask({});
          }}
        />
      )}
    </div>
  );
};
