import type { ClientHistory, Flag } from '../../../shared/people/client-history.ts';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { dayText, languageName } from '../../when.ts';

const kinds: Readonly<Record<Flag['kind'], { readonly word: string; readonly tone: 'stop' | 'caution' }>> = {
  allergy: { word: 'Allergy', tone: 'stop' },
  adverse: { word: 'Reaction', tone: 'stop' },
  caution: { word: 'Caution', tone: 'caution' },
};

/** Allergies, reactions and cautions, as the newest visit that knows of each says. */
export const FlagsCard = ({ flags }: Pick<ClientHistory, 'flags'>) => (
  <Card title="To keep in mind">
    {flags.length === 0 && (
      <p>Nothing was noted at earlier visits. Health questions are asked again at every visit.</p>
    )}
    <ul className="session-lines">
      {flags.map(({ kind, title, detail, visit }) => (
        <li key={`${kind} ${title} ${visit} ${detail}`} className="session-line">
          <span className="session-words">
            <b dir="auto">{title}</b>
            <span className="small" dir="auto">
              {detail === '' ? `Said on ${dayText(visit)}` : `${detail} · ${dayText(visit)}`}
            </span>
          </span>
          <Chip tone={kinds[kind].tone}>{kinds[kind].word}</Chip>
        </li>
      ))}
    </ul>
  </Card>
);

/** What the client agreed to or refused last, in which words. */
export const ConsentsCard = ({ consents }: Pick<ClientHistory, 'consents'>) => (
  <Card title="Consents">
    {consents.length === 0 && <p>None given or refused yet.</p>}
    <ul className="session-lines">
      {consents.map(
        ({ id, title, is, visit, wordingVersion, language, witness, guardian, words, newWording }) => (
          <li key={id} className="session-line">
            <span className="session-words">
              <b>{title}</b>
              <span className="small num" dir="auto">
                {[
                  dayText(visit),
                  `wording ${wordingVersion}${language === null ? '' : ` in ${languageName(language)}`}`,
                  witness === null ? '' : `witness ${witness}`,
                  guardian === null ? '' : `guardian ${guardian}`,
                  words === null ? '' : `“${words}”`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {newWording && (
                <span className="small">The wording has changed since: asked again at the next visit.</span>
              )}
            </span>
            <Chip tone={is === 'signed' ? 'good' : 'caution'}>{is === 'signed' ? 'Signed' : 'Refused'}</Chip>
          </li>
        ),
      )}
    </ul>
  </Card>
);

export const LettersCard = ({ letters }: Pick<ClientHistory, 'letters'>) => (
  <Card title="Letters">
    <ul className="session-lines">
      {letters.map(({ code, title, clinician, writtenOn, validUntil, isValid }) => (
        <li key={code} className="session-line">
          <span className="session-words">
            <b>{title}</b>
            <span
              className="small num"
              dir="auto"
            >{`${clinician} · written ${dayText(writtenOn)} · valid until ${dayText(validUntil)}`}</span>
          </span>
          <Chip tone={isValid ? 'good' : 'caution'}>{isValid ? 'Valid' : 'Run out'}</Chip>
        </li>
      ))}
    </ul>
  </Card>
);
