import { useState } from 'react';
import { lastVisitScreen as words } from '../../shared/words/screens/last-visit.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { classNames } from '../parts/class-names.ts';
import { useWords } from '../words.tsx';
import { useSessionContext } from './session-context.ts';
import { choiceLabel, productName, textOf, zoneName } from './facts.ts';
import { lastWorkLines } from './work-says.ts';
import { labelOf } from '../../shared/session/field-text.ts';

const shown = ['shaveMethod', 'gloves', 'antiseptic', 'machine', 'stopReason', 'clientComment'];

/** What was done last time, to look up; nothing of it is taken over by itself. */
export const LastVisitCard = () => {
  const { data, protocol } = useSessionContext();
  const { t } = useWords();
  const [opens, setOpens] = useState(false);
  const last = data.opening.lastVisit;
  if (!last) return null;
  const work = lastWorkLines(
    last.work,
    (zone) => zoneName(protocol, zone),
    (zone) => textOf(data, 'healedResult', zone),
  );
  const lines = shown.flatMap((id) => {
    const value = last.fields[id];
    return value === undefined || value === ''
      ? []
      : [{ id, label: labelOf(id), value: choiceLabel(id, value) || productName(protocol, String(value)) }];
  });
  return (
    <Card
      title={t(words.lastVisit)}
      aside={
        <Button size="small" look="quiet" expanded={opens} onPress={() => setOpens(!opens)}>
          {t(opens ? words.foldAway : words.showOf({ day: { day: last.on } }))}
        </Button>
      }
      className={classNames(!opens && 'folded-card')}
    >
      {opens && (
        <>
          {work.map(({ label, value }) => (
            <div className="row-line" key={t(label)}>
              <span className="small">{t(label)}</span>
              <b>{t(value)}</b>
            </div>
          ))}
          {work.length === 0 && lines.length === 0 && <p className="small">{t(words.nothingKept)}</p>}
          {lines.map(({ id, label, value }) => (
            <div className="row-line" key={id}>
              <span className="small">{t(label)}</span>
              <b>{t(value)}</b>
            </div>
          ))}
        </>
      )}
    </Card>
  );
};
