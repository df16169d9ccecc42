import { useCallback } from 'react';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useShell } from '../context.ts';
import { WeakerLines } from '../studio/weaker-lines.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';

/** Rules that were ever made weaker stand at the desk for ever, folded. */
export const WeakerRules = () => {
  const { t } = useWords();
  const { client } = useShell();
  const ask = useCallback(() => client['protocol.history']({ on: null }), [client]);
  const [loaded] = useLoad(ask);
  const rows = loaded.is === 'there' ? loaded.value.rows.filter(({ weaker }) => weaker.length > 0) : [];
  if (rows.length === 0) return null;
  return (
    <details className="card weaker-rules">
      <summary>{t(deskScreen.rulesMadeWeaker({ count: rows.length }))}</summary>
      <ul className="plain-lines">
        {rows.map(({ seq, version, on, by, agreedBy, reason, weaker }) => (
          <li key={seq}>
            <b className="num">{t(studioScreen.versionNumber({ version }))}</b>{' '}
            <span className="num">{t(studioScreen.inForceSince({ from: { day: on } }))}</span>{' '}
            {t(
              agreedBy === null
                ? studioScreen.releasedBy({ by })
                : studioScreen.releasedWith({ by, agreedBy }),
            )}
            {reason !== '' && <q className="reason-said">{reason}</q>}
            <WeakerLines weaker={weaker} />
          </li>
        ))}
      </ul>
    </details>
  );
};
