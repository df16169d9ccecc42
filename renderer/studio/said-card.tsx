import { useCallback, useState } from 'react';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useShell } from '../context.ts';
import { Card } from '../parts/card.tsx';
import { FormField } from '../parts/form-field.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { ChangeLines } from './change-lines.tsx';

/** One version, to be searched, and what was changed since. */
export const SaidCard = ({
  version,
  onTake,
}: {
  readonly version: number;
  /** Takes one value of it into a new release. */
  readonly onTake?: ((path: string) => void) | undefined;
}) => {
  const { t } = useWords();
  const { client } = useShell();
  const [text, setText] = useState('');
  const ask = useCallback(() => client['protocol.said']({ version, text }), [client, version, text]);
  const [loaded] = useLoad(ask);
  return (
    <Card title={t(version === 0 ? studioScreen.whatStippleSays : studioScreen.whatVersionSaid({ version }))}>
      <FormField
        label={studioScreen.search}
        value={text}
        onChange={setText}
        hideOptional
        maxLength={120}
        startsFocused
      />
      {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
      {loaded.is === 'there' && (
        <>
          <dl className="fact-list">
            {loaded.value.lines.map(({ path, name, value }) => (
              <div key={path}>
                <dt>{t(name)}</dt>
                <dd className="num">{t(value)}</dd>
              </div>
            ))}
          </dl>
          <p className="small num">
            {t(
              loaded.value.lines.length === 0
                ? studioScreen.nothingSays
                : studioScreen.moreValues({ count: loaded.value.more }),
            )}
          </p>
          <h3>{t(studioScreen.changedSince)}</h3>
          {loaded.value.changes.length === 0 ? (
            <p className="small">{t(studioScreen.nothingChanged)}</p>
          ) : (
            <ChangeLines changes={loaded.value.changes} onTake={onTake} />
          )}
        </>
      )}
    </Card>
  );
};
