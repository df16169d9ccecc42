import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { peopleScreenWords } from '../../shared/words/screens/people.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { Folded } from './folded.tsx';

/** Every rule somebody overrode, with the reason and how their name is proven. */
export const OverridesCard = ({ overrides, timeZone }: Pick<CompletedPage, 'overrides' | 'timeZone'>) => {
  const { t, clock } = useWords();
  return (
    <Card title={t(deskScreen.overrides)} tone={overrides.length === 0 ? 'normal' : 'caution'}>
      {overrides.length === 0 && <p className="small">{t(deskScreen.noOverride)}</p>}
      <Folded
        first={2}
        lines={overrides.map((one) => (
          <li key={`${one.at} ${t(one.says)}`}>
            <b>{t(one.says)}</b>
            <div>{`“${one.reason}”`}</div>
            <div className="small num">{`${one.name} (${t(one.proven === 'pin' ? peopleScreenWords.byPin : peopleScreenWords.stated)}) · ${clock(one.at, timeZone)}`}</div>
          </li>
        ))}
      />
    </Card>
  );
};
