import { dotList } from '../../../shared/words/message.ts';
import type { ClientHistory, Flag } from '../../../shared/people/client-history.ts';
import type { Message } from '../../../shared/words/message.ts';
import { clientsScreen } from '../../../shared/words/screens/clients.ts';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useWords } from '../../words.tsx';

const kinds: Readonly<Record<Flag['kind'], { readonly word: Message; readonly tone: 'stop' | 'caution' }>> = {
  allergy: { word: clientsScreen.allergy, tone: 'stop' },
  adverse: { word: clientsScreen.reaction, tone: 'stop' },
  caution: { word: clientsScreen.caution, tone: 'caution' },
};

/** Allergies, reactions and cautions, as the newest visit that knows of each says. */
export const FlagsCard = ({ flags }: Pick<ClientHistory, 'flags'>) => {
  const { t } = useWords();
  return (
    <Card title={t(clientsScreen.toKeepInMind)}>
      {flags.length === 0 && <p>{t(clientsScreen.nothingNotedAtEarlier)}</p>}
      <ul className="session-lines">
        {flags.map(({ kind, title, detail, visit }) => (
          <li key={`${kind} ${t(title)} ${visit} ${t(detail)}`} className="session-line">
            <span className="session-words">
              <b dir="auto">{t(title)}</b>
              <span className="small" dir="auto">
                {t(
                  detail === ''
                    ? clientsScreen.saidOn({ visit: { day: visit } })
                    : dotList([detail, { day: visit }]),
                )}
              </span>
            </span>
            <Chip tone={kinds[kind].tone}>{t(kinds[kind].word)}</Chip>
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** What the client agreed to or refused last, in which words. */
export const ConsentsCard = ({ consents }: Pick<ClientHistory, 'consents'>) => {
  const { t, day, languageName } = useWords();
  return (
    <Card title={t(clientsScreen.consents)}>
      {consents.length === 0 && <p>{t(clientsScreen.noneGivenOrRefused)}</p>}
      <ul className="session-lines">
        {consents.map(
          ({ id, title, is, visit, wordingVersion, language, witness, guardian, words, newWording }) => (
            <li key={id} className="session-line">
              <span className="session-words">
                <b>{t(title)}</b>
                <span className="small num" dir="auto">
                  {[
                    day(visit),
                    t(
                      language === null
                        ? clientsScreen.wording({ wordingVersion })
                        : clientsScreen.wordingInLanguage({
                            wordingVersion,
                            language: languageName(language),
                          }),
                    ),
                    witness === null ? '' : t(clientsScreen.witness({ witness })),
                    guardian === null ? '' : t(clientsScreen.guardian({ guardian })),
                    words === null ? '' : `“${words}”`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {newWording && <span className="small">{t(clientsScreen.wordingChanged)}</span>}
              </span>
              <Chip tone={is === 'signed' ? 'good' : 'caution'}>
                {is === 'signed' ? t(clientsScreen.signed) : t(clientsScreen.refused)}
              </Chip>
            </li>
          ),
        )}
      </ul>
    </Card>
  );
};

export const LettersCard = ({ letters }: Pick<ClientHistory, 'letters'>) => {
  const { t } = useWords();
  return (
    <Card title={t(clientsScreen.letters)}>
      <ul className="session-lines">
        {letters.map(({ code, title, clinician, writtenOn, validUntil, isValid }) => (
          <li key={code} className="session-line">
            <span className="session-words">
              <b>{t(title)}</b>
              <span className="small num" dir="auto">
                {t(
                  clientsScreen.writtenValidUntil({
                    clinician,
                    writtenOn: { day: writtenOn },
                    validUntil: { day: validUntil },
                  }),
                )}
              </span>
            </span>
            <Chip tone={isValid ? 'good' : 'caution'}>
              {isValid ? t(clientsScreen.valid) : t(clientsScreen.runOut)}
            </Chip>
          </li>
        ))}
      </ul>
    </Card>
  );
};
