import { useCallback, useState } from 'react';
import type { KeyChange, KeysPage } from '../../shared/ipc/keys-channels.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { keysScreenWords as words } from '../../shared/words/screens/keys.ts';
import { useOpenState, useShell } from '../context.ts';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { PageTop } from '../home/page-top.tsx';
import { Card } from '../parts/card.tsx';
import { useMay } from '../people/use-may.ts';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { BackupCard } from './backup-card.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { HubCard } from './hub-card.tsx';
import { TabletsCard } from './tablets-card.tsx';
import { RenewCode } from './renew-code.tsx';
import './keys-screen.css';

const codeWords: Readonly<Record<KeysPage['recovery'], Sentence>> = {
  sound: words.codeSound,
  missing: words.codeMissing,
  damaged: words.codeDamaged,
  older: words.codeOlder,
};
const changeWords: Readonly<Record<KeyChange['kind'], Sentence>> = {
  'keys.passphraseChanged': words.passphraseChanged,
  'keys.keyringUsed': words.keyringUsed,
  'recovery.renewed': words.codeRenewed,
};

/** How the record is opened, and the ways in made anew. */
export const KeysScreen = () => {
  const { client } = useShell();
  const { phase, timeZone } = useOpenState();
  const { t, moment } = useWords();
  const [changed, setChanged] = useState<KeysPage | null>(null);
  const ask = useCallback(() => client['keys.page'](null), [client]);
  const [loaded] = useLoad(ask);
  const page = changed ?? (loaded.is === 'there' ? loaded.value : null);
  const isReadOnly = phase === 'readOnly';
  const mayHouse = useMay('house');
  return (
    <>
      <PageTop title={t(words.title)} eyebrow={t(words.eyebrow)} />
      {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
      {isReadOnly && <p className="small">{t(words.readOnly)}</p>}
      {page !== null && (
        <div className="keys-columns">
          <div className="keys-column">
            <Card title={t(words.opened)}>
              <dl className="fact-list">
                <div>
                  <dt>{t(words.eachStart)}</dt>
                  <dd>{t(page.everyday === 'keyring' ? words.byKeyring : words.byPassphrase)}</dd>
                </div>
                <div>
                  <dt>{t(words.code)}</dt>
                  <dd data-tone={page.recovery === 'sound' ? 'normal' : 'stop'}>
                    {t(codeWords[page.recovery])}
                  </dd>
                </div>
                <div>
                  <dt>{t(words.fingerprint)}</dt>
                  <dd className="num">{page.fingerprint}</dd>
                </div>
              </dl>
            </Card>
            <BackupCard isReadOnly={isReadOnly} />
            <TabletsCard isReadOnly={isReadOnly} />
            {mayHouse && <HubCard isReadOnly={isReadOnly} />}
            <Card title={t(words.changes)}>
              {page.changes.length === 0 && <p className="small">{t(words.noChanges)}</p>}
              <ul className="plain-lines">
                {page.changes.map(({ seq, at, byName, kind }) => (
                  <li key={seq}>
                    <span className="small num">{moment(at, timeZone)}</span>
                    <br />
                    {t(words.by({ what: changeWords[kind], who: byName }))}
                  </li>
                ))}
              </ul>
            </Card>
          </div>
          <div className="keys-column">
            {page.everyday === 'passphrase' && (
              <ChangePassphrase isReadOnly={isReadOnly} onChanged={setChanged} />
            )}
            <RenewCode page={page} isReadOnly={isReadOnly} onChanged={setChanged} />
          </div>
        </div>
      )}
    </>
  );
};
