import { talkWords } from '../../../shared/words/screens/talk.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { textOf } from '../facts.ts';

/** What a first talk leaves for the visit with the needle; nothing of it is asked for. */
export const TalkCard = () => {
  const { t } = useWords();
  const { data } = useSessionContext();
  if (data.opening.kind !== 'first_talk') return null;
  const isTested = ['patchPigmentAppliedOn', 'patchNumbingAppliedOn', 'patchPigment', 'patchNumbing'].some(
    (id) => textOf(data, id) !== '',
  );
  const kept = data.photos.filter(({ destroyed, view }) => destroyed === null && view !== 'letter');
  return (
    <Card title={t(talkWords.title)}>
      <p>{t(talkWords.endsHere)}</p>
      <ul className="plain-lines">
        <li>
          {t(data.consents.treatment.shownHash === null ? talkWords.consentUnread : talkWords.consentRead)}
        </li>
        <li>{t(isTested ? talkWords.patchOn : talkWords.patchNone)}</li>
        <li>{t(talkWords.photos({ count: kept.length }))}</li>
        <li>{t(talkWords.zones({ count: data.zones.length }))}</li>
        <li>{t(talkWords.healthAnew)}</li>
      </ul>
    </Card>
  );
};
