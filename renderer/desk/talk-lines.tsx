import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import { dotList } from '../../shared/words/message.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { peopleScreenWords } from '../../shared/words/screens/people.ts';
import { useWords } from '../words.tsx';

const saidBy = {
  'review.returned': deskScreen.saidReturned,
  'review.answered': deskScreen.saidAnswered,
  'review.approved': deskScreen.saidApproved,
} as const;

/** Everything that was said about a session since it ended. */
export const TalkLines = ({ review, timeZone }: Pick<CompletedPage, 'review' | 'timeZone'>) => {
  const { t, moment } = useWords();
  return (
    <ol className="talk">
      {review.talk.map((one) => (
        <li key={one.seq}>
          <b>
            {t(
              (one.byAddendum === true ? deskScreen.saidAnsweredBeside : saidBy[one.kind])({
                name: one.byName,
              }),
            )}
          </b>
          {one.words !== '' && <p dir="auto">{one.words}</p>}
          <span className="small num">
            {t(
              dotList([
                moment(one.at, timeZone),
                one.proven ? peopleScreenWords.byPin : peopleScreenWords.stated,
                deskScreen.entry({ seq: String(one.seq) }),
                ...(one.about === undefined ? [] : [deskScreen.aboutEntry({ seq: String(one.about) })]),
                ...(one.until === undefined ? [] : [deskScreen.answerBy({ when: { day: one.until } })]),
              ]),
            )}
          </span>
        </li>
      ))}
    </ol>
  );
};
