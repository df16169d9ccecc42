import { useState } from 'react';
import type { ConsentView } from '../../../shared/session/topics/consent/view.ts';
import { consentSays } from '../../../shared/session/topics/consent/words.ts';
import { isSignature } from '../../../shared/signature/is-signature.ts';
import { consentScreen } from '../../../shared/words/screens/consent.ts';
import { hairlineScreen } from '../../../shared/words/screens/hairline.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { Button } from '../../parts/button.tsx';
import { SignaturePad } from '../../signature/signature-pad.tsx';
import { useWords } from '../../words.tsx';
import { FormFoot } from '../fields/form-foot.tsx';
import { useSessionContext } from '../session-context.ts';

/** One person who is named and has not said so yet: a PIN, or ink of their own. */
const Row = ({ role, name, ink }: ConsentView['unattested'][number]) => {
  const { send, say } = useSessionContext();
  const { t } = useWords();
  // What is half drawn waits as it was left, also after the tablet was off.
  const [signs, setSigns] = useState(ink.length > 0);
  const [unsaved, setUnsaved] = useState(false);
  const who = consentScreen.attest({ role, name });
  const enter = (): Promise<Phrase | null> =>
    say({ type: 'consent.attested', role, name, strokes: [...ink] });
  return (
    <div role="group" aria-label={t(who)} className="form-rows">
      <div className="row-line">
        <b dir="auto">{t(who)}</b>
        <div className="button-row">
          <Button
            size="small"
            label={consentScreen.attestByPinOf({ name })}
            onPress={() => void send({ type: 'consent.attested', role, name })}
          >
            {t(consentScreen.attestByPin)}
          </Button>
          <Button size="small" look="quiet" expanded={signs} onPress={() => setSigns(!signs)}>
            {t(consentScreen.attestBySigning)}
          </Button>
        </div>
      </div>
      {signs && (
        <>
          <SignaturePad
            label={t(consentScreen.signatureOf({ name }))}
            ink={ink}
            onUnsaved={setUnsaved}
            onStrokes={(strokes) => send({ type: 'attest.inked', role, name, strokes: [...strokes] })}
          />
          <div className="consent-foot">
            <FormFoot
              action={t(consentScreen.attestSign)}
              touched={false}
              onEnter={enter}
              missing={
                unsaved
                  ? hairlineScreen.notSavedYet
                  : ink.length === 0
                    ? consentScreen.noSignature
                    : isSignature(ink)
                      ? null
                      : consentSays.onlyDots
              }
            />
            <Button
              size="small"
              isDisabled={ink.length === 0}
              onPress={() => void send({ type: 'attest.cleared', role, name })}
            >
              {t(consentScreen.clear)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};

/** Who watched the signing, or agreed for the client, says so: who works here by PIN, anybody else by a signature. */
export const AttestRows = () => {
  const { unattested } = useSessionContext().view;
  const { t } = useWords();
  if (unattested.length === 0) return null;
  return (
    <section id="consent-attest" className="consent">
      <p className="small">{t(consentScreen.attestAbout)}</p>
      {unattested.map((one) => (
        <Row key={`${one.role} ${one.name}`} {...one} />
      ))}
    </section>
  );
};
