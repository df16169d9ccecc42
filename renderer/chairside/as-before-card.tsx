import { useState } from 'react';
import type { FieldValue } from '../../shared/session/field.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { commaList } from '../../shared/words/message.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { asBeforeWords } from '../../shared/words/screens/as-before.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';
import { valueOf } from './facts.ts';
import { FoldingCard } from './folding-card.tsx';
import { SessionFields } from './fields/session-field.tsx';
import { useSessionContext } from './session-context.ts';

interface AsBeforeCardProps<Id extends string> {
  readonly title: Message;
  /** The first of them is what the card is about: while it is unsaid, all of them are offered. */
  readonly ids: readonly [Id, ...Id[]];
  readonly one: (id: Id, value: FieldValue | undefined) => Phrase;
  readonly same: Message;
  readonly other: Message;
}

/** What stays the same from client to client, offered as it was earlier today or at the last visit until somebody says so. */
export const AsBeforeCard = <Id extends string>({ title, ids, one, same, other }: AsBeforeCardProps<Id>) => {
  const { view, data, saveField, pointed } = useSessionContext();
  const { t } = useWords();
  const before: SessionView['fields'] = { ...data.opening.lastVisit?.fields, ...view.stationOffer?.fields };
  const offered = ids.filter(
    (id) => before[id] !== undefined && before[id] !== '' && valueOf(data, id) === undefined,
  );
  const said = ids.filter((id) => valueOf(data, id) !== undefined && valueOf(data, id) !== '');
  // What is being typed never folds away; what stands there when one comes, or was taken over as a whole, does.
  const [isFolded, setFolded] = useState(said.includes(ids[0]));
  // While it is offered as it was, the fields stand one tap away; whatever leads to one of them opens them.
  const [differs, setDiffers] = useState(false);
  const anchors = ids.map((id) => `field-${id}`);
  if (!differs && pointed.anchor !== null && anchors.includes(pointed.anchor)) setDiffers(true);
  const isOffered = offered.includes(ids[0]);
  const take = async () => {
    for (const id of offered) if ((await saveField(id, undefined, before[id] ?? null)) !== null) return;
    setFolded(true);
  };
  return (
    <FoldingCard
      title={title}
      says={commaList(said.map((id) => one(id, valueOf(data, id))))}
      isFolded={isFolded && said.includes(ids[0])}
      anchors={anchors}
    >
      {isOffered && (
        <div className="offered">
          <span className="small">
            {t(asBeforeWords.before({ what: commaList(offered.map((id) => one(id, before[id]))) }))}
          </span>
          <div className="button-row">
            <Button size="small" onPress={() => void take()}>
              {t(same)}
            </Button>
            {!differs && (
              <Button size="small" look="quiet" expanded={false} onPress={() => setDiffers(true)}>
                {t(other)}
              </Button>
            )}
          </div>
        </div>
      )}
      {isOffered && !differs ? (
        anchors.map((anchor) => <span key={anchor} id={anchor} />)
      ) : (
        <div className="form-grid">
          <SessionFields ids={ids} />
        </div>
      )}
    </FoldingCard>
  );
};
