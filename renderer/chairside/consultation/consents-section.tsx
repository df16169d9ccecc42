import { useState } from 'react';
import { languagesOf } from '../../../shared/protocol/in-language.ts';
import type { LastConsent } from '../../../shared/session/topics/consent/data.ts';
import type { ConsentView } from '../../../shared/session/topics/consent/view.ts';
import { HandOverButton } from '../../hand-over/hand-over-button.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useSessionContext } from '../session-context.ts';
import { dateText } from '../../format-time.ts';
import { stateOf, toneOf } from './consent-state.ts';
import type { Given } from './consent-state.ts';
import { ConsentSheet } from './consent-sheet.tsx';

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
  const languageName = (id: string): string => languagesOf(protocol).find((one) => one.id === id)?.name ?? id;
  const now =
    given === null
      ? ''
      : [
          given.witness !== undefined && `Watched by ${given.witness}`,
          given.guardian !== undefined && `guardian ${given.guardian}`,
          given.language !== undefined &&
            given.language !== protocol.language &&
            `in ${languageName(given.language)}`,
        ]
          .filter(Boolean)
          .join(', ');
  return (
    <>
      {now !== '' && (
        <p className="small" dir="auto">
          {now}
        </p>
      )}
      {last && (
        <p className="small">
          {`${last.is === 'signed' ? 'Agreed' : 'Refused'} ${dateText(last.visit)}, wording ${last.wordingVersion}.`}
          {last.wordingVersion === wordingVersion ? (
            ' The wording is the same today.'
          ) : (
            <b>{` The wording is new today (${wordingVersion}): ask again.`}</b>
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

/** Every consent on its own: words, signature or a "no", which is a record too. */
export const ConsentsSection = () => {
  const { data, protocol, timeZone } = useSessionContext();
  const [open, setOpen] = useState<string | null>(null);
  // Who watched the last one, and agreed beside the client, is there for the next one too.
  const [witness, setWitness] = useState(() => lastOf(data.consents, 'witness'));
  const [guardian, setGuardian] = useState(() => lastOf(data.consents, 'guardian'));
  /** One that is needed follows the other, so that they are read and signed in one go. */
  const nextAfter = (id: string): string | null => {
    const rest = protocol.consents.slice(protocol.consents.findIndex((one) => one.id === id) + 1);
    return (
      rest.find((one) => data.consents[one.id].isNeeded && data.consents[one.id].given === null)?.id ?? null
    );
  };
  return (
    <div className="col" id="consents">
      <div className="consents-top">
        <p className="small">Each is asked on its own; a no is kept too.</p>
        <HandOverButton first="consents" />
      </div>
      {protocol.consents.map((text) => {
        const { given, isNeeded: needed } = data.consents[text.id];
        const isOpen = open === text.id;
        return (
          <Card key={text.id} id={`consent-${text.id}`}>
            <div className="consent-top">
              <h2>{text.title}</h2>
              <div className="button-row">
                <Chip tone={toneOf(given, needed)}>{stateOf(given, needed, timeZone)}</Chip>
                <Button
                  size="small"
                  expanded={isOpen}
                  label={
                    isOpen
                      ? `Close: ${text.title}`
                      : given
                        ? `Read again: ${text.title}`
                        : `Read and sign: ${text.title}`
                  }
                  onPress={() => setOpen(isOpen ? null : text.id)}
                >
                  {isOpen ? 'Close' : given ? 'Read again' : 'Read and sign'}
                </Button>
              </div>
            </div>
            <Beside
              given={given}
              last={data.opening.lastVisit?.consents?.[text.id]}
              wordingVersion={text.wordingVersion}
            />
            {isOpen && (
              <ConsentSheet
                text={text}
                witness={witness}
                onWitness={setWitness}
                guardian={guardian}
                onGuardian={setGuardian}
                onDone={() => setOpen(nextAfter(text.id))}
              />
            )}
          </Card>
        );
      })}
    </div>
  );
};
