import { useLayoutEffect, useRef, useState } from 'react';
import { languagesOf } from '../../../shared/protocol/in-language.ts';
import type { LastConsent } from '../../../shared/session/topics/consent/data.ts';
import type { ConsentView } from '../../../shared/session/topics/consent/view.ts';
import { commaList } from '../../../shared/words/message.ts';
import { consentScreen } from '../../../shared/words/screens/consent.ts';
import { consentLine } from '../../../shared/session/topics/consent/view.ts';
import { HandOverButton } from '../../hand-over/hand-over-button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { nextConsent } from '../closing.ts';
import { useSessionContext } from '../session-context.ts';
import type { Given } from './consent-state.ts';
import { AttestRows } from './attest-rows.tsx';
import { ConsentSheet } from './consent-sheet.tsx';
import { ConsentTop } from './consent-top.tsx';

/** Who watched, in which language, and what was agreed at an earlier visit; a new wording is said, because it has to be asked again. */
const Beside = ({
  given,
  last,
  wordingVersion,
}: {
  readonly given: Given;
  readonly last: LastConsent | undefined;
  readonly wordingVersion: number;
}) => {
  const { protocol } = useSessionContext();
  const { t, fullDay } = useWords();
  const languageName = (id: string): string => languagesOf(protocol).find((one) => one.id === id)?.name ?? id;
  const now =
    given === null
      ? []
      : [
          ...(given.witness === undefined ? [] : [consentScreen.watchedBy({ name: given.witness })]),
          ...(given.guardian === undefined ? [] : [consentScreen.guardianIs({ name: given.guardian })]),
          ...(given.language === undefined || given.language === protocol.language
            ? []
            : [consentScreen.inLanguage({ language: languageName(given.language) })]),
        ];
  return (
    <>
      {now.length > 0 && (
        <p className="small" dir="auto">
          {t(commaList(now))}
        </p>
      )}
      {last && (
        <p className="small">
          {last.wordingVersion === wordingVersion ? (
            t(consentScreen.sameAsLast({ is: last.is, day: fullDay(last.visit) }))
          ) : (
            <>
              {t(
                consentScreen.lastTime({
                  is: last.is,
                  day: fullDay(last.visit),
                  version: String(last.wordingVersion),
                }),
              )}{' '}
              <b>{t(consentScreen.newWording({ version: String(wordingVersion) }))}</b>
            </>
          )}
        </p>
      )}
    </>
  );
};

const lastOf = (consents: ConsentView['consents'], who: 'witness' | 'guardian'): string =>
  Object.values(consents)
    .flatMap(({ given }) => (given === null || given[who] === undefined ? [] : [given]))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)?.[who] ?? '';

interface ConsentsSectionProps {
  /** The one whose words are on the screen. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** Every consent on its own: words, signature or a "no", which is a record too. */
export const ConsentsSection = ({ open, onOpen }: ConsentsSectionProps) => {
  const { data, protocol } = useSessionContext();
  const { t } = useWords();
  // Who watched the last one, and agreed beside the client, is there for the next one too.
  const [witness, setWitness] = useState(() => lastOf(data.consents, 'witness'));
  const [guardian, setGuardian] = useState(() => lastOf(data.consents, 'guardian'));
  const opened = useRef<HTMLElement>(null);
  // Before it is painted: the words that opened stand where they are read, and nobody sees them jump.
  useLayoutEffect(() => {
    if (open !== null) opened.current?.closest('.chair-body')?.scrollTo({ top: 0 });
  }, [open]);
  /** One that is needed follows the other, so that they are read and signed in one go. */
  const nextAfter = (id: string): string | null => {
    const rest = protocol.consents.slice(protocol.consents.findIndex((one) => one.id === id) + 1);
    return (
      nextConsent(
        data,
        rest.map((one) => one.id),
      ) ?? null
    );
  };
  return (
    <Card
      title={t(consentScreen.title)}
      id="consents"
      aside={
        <div className="button-row">
          {open === null && <span className="small">{t(consentScreen.eachOnItsOwn)}</span>}
          <HandOverButton first="consents" />
        </div>
      }
    >
      <div className={open === null ? 'consent-list' : undefined}>
        {protocol.consents
          .filter(({ id }) => open === null || open === id)
          // What is needed stands together; the client's own choices follow.
          .toSorted(
            (a, b) => Number(consentLine(data, b.id).isNeeded) - Number(consentLine(data, a.id).isNeeded),
          )
          .map((text) => {
            const { given, isNeeded } = consentLine(data, text.id);
            const isOpen = open === text.id;
            return (
              <section
                key={text.id}
                id={`consent-${text.id}`}
                className="consent"
                aria-label={t(text.title)}
                ref={isOpen ? opened : undefined}
              >
                <ConsentTop
                  title={text.title}
                  given={given}
                  needed={isNeeded}
                  isOpen={isOpen}
                  onToggle={() => onOpen(isOpen ? null : text.id)}
                >
                  <Beside
                    given={given}
                    last={data.opening.lastVisit?.consents[text.id]}
                    wordingVersion={text.wordingVersion}
                  />
                </ConsentTop>
                {isOpen && (
                  <ConsentSheet
                    text={text}
                    witness={witness}
                    onWitness={setWitness}
                    guardian={guardian}
                    onGuardian={setGuardian}
                    onDone={() => onOpen(nextAfter(text.id))}
                  />
                )}
              </section>
            );
          })}
      </div>
      <AttestRows />
    </Card>
  );
};
