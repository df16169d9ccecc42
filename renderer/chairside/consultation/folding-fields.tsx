import { useState } from 'react';
import { fieldById } from '../../../shared/session/fields.ts';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { classNames } from '../../parts/class-names.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { defOf, valueOf } from '../facts.ts';
import { SessionFields } from '../fields/session-field.tsx';
import { valueText } from '../value-text.ts';

interface FoldingFieldsProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly hint?: string;
  /**
   * Where there is room: `rows` stand under one another, each question with its answers beside it; `lines` the same for short answers
   * only; `flow` fills two columns one after the other; of a `bare` card that is asked whole the title is heard only.
   */
  readonly look?: 'rows' | 'lines' | 'flow' | 'bare';
}

/** The fields an element of the screen stands for, where it is one of these. */
const pointedIn = (ids: readonly string[], anchor: string | null): boolean =>
  ids.some((id) => anchor === `field-${id}`);

/**
 * A card whose settled questions are one line of what was said, and whose open ones stand below it. What was there before, or is asked in
 * the card of the last visit, is not asked twice; everything opens at a tap. A field that was answered here stays where the finger is.
 */
export const FoldingFields = ({ title, ids, hint, look }: FoldingFieldsProps) => {
  const { view, data, protocol, pointed } = useSessionContext();
  const { t } = useWords();
  const asked = ids.filter((id) => !view.notAsked.includes(id));
  const carried = new Set(view.fromLastVisit.facts.map(({ field }) => field));
  const isSaid = (id: string): boolean => valueOf(data, id) !== undefined;
  const isWanted = (id: string): boolean =>
    fieldById.get(id)?.required === 'always' && !isSaid(id) && !carried.has(id);
  const [isWhole, setWhole] = useState(
    () => !asked.some((id) => isSaid(id) || carried.has(id)) || pointedIn(ids, pointed.anchor),
  );
  const [heard, setHeard] = useState(pointed);
  if (heard !== pointed) {
    setHeard(pointed);
    if (pointedIn(ids, pointed.anchor)) setWhole(true);
  }
  // Once it stands here it stays, answered or not: nothing leaves from under a finger.
  const [standing, setStanding] = useState<readonly string[]>(() => asked.filter(isWanted));
  const missing = asked.filter((id) => isWanted(id) && !standing.includes(id));
  if (missing.length > 0) setStanding([...standing, ...missing]);
  const shown = isWhole ? asked : asked.filter((id) => standing.includes(id));
  const said = asked.filter((id) => isSaid(id) && !shown.includes(id));
  const waits = shown.length + said.length === 0;
  return (
    <Card
      title={title}
      className={classNames(
        'folding',
        look === 'bare' ? isWhole && 'asked' : look !== undefined && `as-${look}`,
      )}
      aside={
        isWhole ? (
          hint !== undefined && <p className="small">{hint}</p>
        ) : (
          <div className="button-row">
            {waits && <span className="small">{t(consultationScreen.askedAbove)}</span>}
            <Button
              size="small"
              look="quiet"
              label={t(consultationScreen.allQuestionsOf({ card: title }))}
              onPress={() => setWhole(true)}
            >
              {t(consultationScreen.allQuestions)}
            </Button>
          </div>
        )
      }
    >
      {said.length > 0 && (
        <ul className="said-line">
          {said.map((id) => (
            <li key={id} dir="auto">
              <span className="small">{t(defOf(id).label)}</span>{' '}
              <b>{t(valueText(protocol, id, valueOf(data, id) ?? ''))}</b>
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && (
        <div className="form-grid">
          <SessionFields ids={shown} />
        </div>
      )}
    </Card>
  );
};
