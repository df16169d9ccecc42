import { useCallback, useState } from 'react';
import type { StudioSeen } from '../../../shared/ipc/studios-pages.ts';
import { dotList } from '../../../shared/words/message.ts';
import { studiosWords as words } from '../../../shared/words/screens/studios.ts';
import { lengthOf } from '../../../shared/words/time.ts';
import { ChoiceSelect } from '../../chairside/fields/choice-select.tsx';
import { useShell } from '../../context.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useLoad } from '../../use-load.ts';
import { useMainChanged } from '../../use-main-changed.ts';
import { useWords } from '../../words.tsx';
import { EndingChip } from '../ending-chip.tsx';
import { ReasonLines } from '../reason-lines.tsx';
import { ReviewChip } from '../review-chip.tsx';
import { HeardLines } from './heard-lines.tsx';

const every = 'all';
const PAGE = 50;
const MOST = 500;
const shows = ['all', 'toReview', 'returned', 'sample'] as const;
const showWords = {
  all: words.showAll,
  toReview: words.showToReview,
  returned: words.showReturned,
  sample: words.showSample,
};
type Show = (typeof shows)[number];

/** Ended sessions of all studios, the newest first, each with its studio and why to look at it. */
export const StudioListPart = ({ studios }: { readonly studios: readonly StudioSeen[] }) => {
  const { t, day, count } = useWords();
  const { client, go } = useShell();
  const [studio, setStudio] = useState<string | null>(null);
  const [show, setShow] = useState<Show>('toReview');
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const ask = useCallback(
    () => client['studios.list']({ studio, show, text, limit }),
    [client, studio, show, text, limit],
  );
  const [loaded, again] = useLoad(ask);
  useMainChanged('tablets', again);
  const list = loaded.is === 'there' ? loaded.value : null;
  return (
    <Card title={words.sessions}>
      <div className="desk-filters">
        <div className="desk-filter-line">
          <FormField label={words.find} value={text} onChange={setText} hideOptional maxLength={120} />
          {studios.length > 1 && (
            <ChoiceSelect
              label={words.which}
              choices={[
                { id: every, label: words.all },
                ...studios.map((one) => ({ id: one.id, label: one.name })),
              ]}
              value={studio ?? every}
              onChange={(id) => setStudio(id === every ? null : id)}
            />
          )}
        </div>
        <ChoiceRow
          label={words.show}
          hideLabel
          size="small"
          choices={shows.map((id) => ({
            id,
            label: list === null ? showWords[id] : `${t(showWords[id])} ${count(list.counts[id])}`,
          }))}
          value={show}
          onChange={setShow}
        />
      </div>
      {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
      {list !== null && (
        <>
          <HeardLines heard={list.heard} lacks={list.lacks} />
          <p className="small num" role="status">
            {list.found === 0 ? t(words.none) : t(words.count({ count: list.found }))}
          </p>
          <ul className="plain-lines studio-rows" aria-label={t(words.sessions)}>
            {list.rows.map(({ studio: id, studioName, row }) => (
              <li key={`${id} ${row.session}`} className="studio-line">
                <div className="studio-heard">
                  <b dir="auto">{t(row.clientName)}</b>
                  <span className="small num" dir="auto">
                    {t(
                      dotList([
                        studioName,
                        day(row.date),
                        row.recordNumber,
                        row.practitioner,
                        lengthOf(row.lengthMinutes),
                      ]),
                    )}
                  </span>
                  <span>
                    <EndingChip row={row} /> <ReviewChip row={row} />
                  </span>
                  <ReasonLines why={row.why} />
                </div>
                <Button
                  size="small"
                  label={t(words.openOne({ recordNumber: row.recordNumber, studio: studioName }))}
                  onPress={() => go({ at: 'studioSession', studio: id, studioName, session: row.session })}
                >
                  {t(words.openShort)}
                </Button>
              </li>
            ))}
          </ul>
          {list.rows.length < list.found && limit < MOST && (
            <Button onPress={() => setLimit(Math.min(MOST, limit * 2))}>{t(words.more)}</Button>
          )}
        </>
      )}
    </Card>
  );
};
