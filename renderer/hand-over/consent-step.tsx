import { useState } from 'react';
import { packValueOf } from '../../shared/protocol/country-pack.ts';
import { isSignature } from '../../shared/signature/is-signature.ts';
import type { SignedId } from '../../shared/protocol/consent-ids.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { useConsentWords } from '../chairside/consultation/use-consent-words.ts';
import { HairlinePicture } from '../hairline/hairline-picture.tsx';
import { Button } from '../parts/button.tsx';
import { FormField } from '../parts/form-field.tsx';
import { SignaturePad } from '../signature/signature-pad.tsx';
import { StepHeading, StepTop } from './step-top.tsx';
import { useHandOver } from './use-hand-over.ts';
import { handOverWords } from '../../shared/words/hand-over.ts';
import { consentLine } from '../../shared/session/topics/consent/view.ts';
import { consentSaid } from '../signature/consent-said.ts';
import { useWords } from '../words.tsx';

interface ConsentStepProps {
  readonly consent: SignedId;
  readonly at: number;
  readonly of: number;
  readonly onNext: () => void;
  readonly onBack: (() => void) | null;
}

/** One consent and nothing else: its whole words, a place to sign, and a "no" that is as near as the "yes". */
export const ConsentStep = ({ consent, at, of, onNext, onBack }: ConsentStepProps) => {
  const { view, data, protocol, send } = useSessionContext();
  const { language, keep, wrong, busy } = useHandOver();
  const { t } = useWords();
  const said = useConsentWords(consent, language);
  const [way, setWay] = useState<'drawn' | 'typed' | 'refused'>('drawn');
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [witness, setWitness] = useState(data.handOver?.witness ?? '');
  const [guardian, setGuardian] = useState(data.handOver?.guardian ?? '');
  const [unsaved, setUnsaved] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  if (said === null) return <p>{t(handOverWords.loading)}</p>;

  const picture = said.drawing === undefined ? null : data.hairline;
  const { ink } = consentLine(data, consent);
  const withWitness = packValueOf(protocol.pack.witnessRequired);
  const bound = { consent, textHash: said.textHash, language: said.language };
  const missing =
    way === 'drawn' && ink.length === 0 && !unsaved
      ? t(handOverWords.signatureMissing)
      : way === 'drawn' && unsaved
        ? t(handOverWords.saving)
        : way === 'drawn' && !isSignature(ink)
          ? t(handOverWords.onlyDots)
          : way === 'typed' && name.trim() === ''
            ? t(handOverWords.nameMissing)
            : way !== 'refused' && withWitness && witness.trim() === ''
              ? t(handOverWords.witnessMissing)
              : way !== 'refused' && view.guardianNeeded && guardian.trim() === ''
                ? t(handOverWords.guardianMissing)
                : null;
  const enter = async (): Promise<void> => {
    setAsked(missing);
    if (missing !== null) return;
    const kept = await keep(consentSaid({ bound, way, name, witness, guardian, reason }));
    if (kept) onNext();
  };
  const turn = (next: typeof way) => {
    setWay(next);
    setAsked(null);
  };
  return (
    <>
      <StepTop count={t(handOverWords.consentOf({ at, of }))} back={t(handOverWords.back)} onBack={onBack} />
      <StepHeading lang={said.language}>{said.title}</StepHeading>
      <p>{t(handOverWords.mayRefuse)}</p>
      <div className="hand-over-words" lang={said.language} role="group" aria-label={said.title}>
        {said.paragraphs.map((paragraph, index) => (
          <p key={index} dir="auto">
            {paragraph}
          </p>
        ))}
      </div>
      {picture !== null && <HairlinePicture session={view.session} {...picture} title={said.title} />}
      {way === 'drawn' && (
        <>
          <p>{t(handOverWords.signHere)}</p>
          <SignaturePad
            label={t(handOverWords.signHere)}
            ink={ink}
            onUnsaved={setUnsaved}
            words={{ unsaved: t(handOverWords.saving), saved: '' }}
            onStrokes={(strokes) => send({ type: 'ink.added', consent, pad: consent, strokes: [...strokes] })}
          />
          <div>
            <Button isDisabled={ink.length === 0} onPress={() => void send({ type: 'ink.cleared', consent })}>
              {t(handOverWords.clear)}
            </Button>
          </div>
        </>
      )}
      {way === 'typed' && (
        <FormField
          label={t(handOverWords.fullName)}
          value={name}
          onChange={setName}
          isRequired
          maxLength={120}
        />
      )}
      {way === 'refused' ? (
        <FormField
          label={t(handOverWords.whyNo)}
          value={reason}
          onChange={setReason}
          maxLength={200}
          hideOptional
        />
      ) : (
        withWitness && (
          <FormField
            label={t(handOverWords.witness)}
            value={witness}
            onChange={setWitness}
            isRequired
            maxLength={120}
          />
        )
      )}
      {way !== 'refused' && view.guardianNeeded && (
        <FormField
          label={t(handOverWords.guardian)}
          value={guardian}
          onChange={setGuardian}
          isRequired
          maxLength={120}
        />
      )}
      {asked !== null && asked === missing && (
        <p className="field-error" role="alert">
          {asked}
        </p>
      )}
      {wrong && (
        <p className="says stop" role="alert">
          {t(handOverWords.notSaved)}
        </p>
      )}
      <div className="hand-over-ways">
        <Button
          look={way === 'refused' ? 'plain' : 'primary'}
          size="large"
          blocked={missing !== null}
          isPending={busy}
          onPress={() => void enter()}
        >
          {way === 'refused' ? t(handOverWords.recordNo) : t(handOverWords.sign)}
        </Button>
        {way !== 'refused' && (
          <Button size="large" onPress={() => turn('refused')}>
            {t(handOverWords.sayNo)}
          </Button>
        )}
        <Button look="quiet" onPress={() => turn(way === 'drawn' ? 'typed' : 'drawn')}>
          {way === 'drawn' ? t(handOverWords.typeInstead) : t(handOverWords.drawInstead)}
        </Button>
      </div>
    </>
  );
};
