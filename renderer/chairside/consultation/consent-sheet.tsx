import { useState } from 'react';
import { consentSays } from '../../../shared/session/topics/consent/words.ts';
import { isSignature } from '../../../shared/signature/is-signature.ts';
import type { SignedId } from '../../../shared/protocol/consent-ids.ts';
import { packValueOf } from '../../../shared/protocol/country-pack.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { consentScreen } from '../../../shared/words/screens/consent.ts';
import { consentLine } from '../../../shared/session/topics/consent/view.ts';
import { HairlinePicture } from '../../hairline/hairline-picture.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { SignaturePad } from '../../signature/signature-pad.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { DraftNote, OwnWords, WordsSide } from './consent-words.tsx';
import { consentSaid } from '../../signature/consent-said.ts';
import { useConsentWords } from './use-consent-words.ts';

type WayToAnswer = 'drawn' | 'typed' | 'refused';
const ways = (['drawn', 'typed', 'refused'] as const).map((id) => ({ id, label: consentScreen[id] }));

interface ConsentSheetProps {
  readonly text: { readonly id: SignedId; readonly ifRefused: Phrase };
  /** The same person mostly witnesses all of them: kept from one to the next. */
  readonly witness: string;
  readonly onWitness: (name: string) => void;
  readonly guardian: string;
  readonly onGuardian: (name: string) => void;
  readonly onDone: () => void;
}

/** One consent: its full words, and one of three answers. A signature is bound to the hash of what stands here. */
export const ConsentSheet = ({
  text,
  witness,
  onWitness,
  guardian,
  onGuardian,
  onDone,
}: ConsentSheetProps) => {
  const { view, data, protocol, send, say } = useSessionContext();
  const { t } = useWords();
  const words = useConsentWords(text.id, data.clientFacts.language);
  const [way, setWay] = useState<WayToAnswer>('drawn');
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [inkUnsaved, setInkUnsaved] = useState(false);
  if (!words) return <p className="small">{t(consentScreen.fetching)}</p>;

  const picture = words.drawing === undefined ? null : data.hairline;
  const { ink } = consentLine(data, text.id);
  const practitioner = data.opening.practitioner.name;
  const withWitness = packValueOf(protocol.pack.witnessRequired);
  const bound = { consent: text.id, textHash: words.textHash, language: words.language };
  const missing =
    way === 'drawn' && ink.length === 0
      ? consentScreen.noSignature
      : way === 'drawn' && inkUnsaved
        ? consentScreen.beingSaved
        : way === 'drawn' && !isSignature(ink)
          ? consentSays.onlyDots
          : way === 'typed' && name.trim() === ''
            ? consentScreen.noName
            : way !== 'refused' && withWitness && witness.trim() === ''
              ? consentScreen.noWitness
              : way !== 'refused' && view.guardianNeeded && guardian.trim() === ''
                ? consentScreen.noGuardian
                : null;
  const enter = async (): Promise<Phrase | null> => {
    const answer = await say(consentSaid({ bound, way, name, witness, guardian, reason }));
    if (answer === null) onDone();
    return answer;
  };

  return (
    <div className="consent-sheet">
      <div className="consent-reading">
        {words.language === protocol.language ? null : <DraftNote language={words.language} />}
        <div className="consent-sides">
          <WordsSide words={words} label={t(consentScreen.theWords({ title: words.title }))}>
            {picture !== null && <HairlinePicture session={view.session} {...picture} title={words.title} />}
          </WordsSide>
          {words.language !== protocol.language && <OwnWords consent={text.id} />}
        </div>
      </div>
      <div className="form-rows consent-sign">
        <ChoiceRow
          label={consentScreen.answer}
          hideLabel
          size="small"
          choices={ways}
          value={way}
          onChange={setWay}
        />
        {way === 'drawn' && (
          <SignaturePad
            label={t(consentScreen.signatureOf({ name: data.clientFacts.fullName }))}
            ink={ink}
            onUnsaved={setInkUnsaved}
            onStrokes={(strokes) =>
              send({ type: 'ink.added', consent: text.id, pad: text.id, strokes: [...strokes] })
            }
          />
        )}
        {way === 'typed' && (
          <FormField
            label={consentScreen.fullName}
            value={name}
            onChange={setName}
            isRequired
            maxLength={120}
            hint={consentScreen.typedHint}
          />
        )}
        {way === 'refused' && (
          <>
            <p className="says caution">{t(text.ifRefused)}</p>
            <FormField
              label={consentScreen.inTheirWords}
              value={reason}
              onChange={setReason}
              maxLength={200}
            />
          </>
        )}
        {way !== 'refused' && (withWitness || witness !== '') && (
          <div className="consent-witness">
            <FormField
              label={consentScreen.witness}
              value={witness}
              onChange={onWitness}
              isRequired={withWitness}
              maxLength={120}
              hint={consentScreen.witnessHint}
            />
            {witness.trim() === '' && (
              <Button size="small" onPress={() => onWitness(practitioner)}>
                {t(consentScreen.itWas({ name: practitioner }))}
              </Button>
            )}
          </div>
        )}
        {way !== 'refused' && view.guardianNeeded && (
          <FormField
            label={consentScreen.guardian}
            value={guardian}
            onChange={onGuardian}
            isRequired
            maxLength={120}
            hint={consentScreen.guardianHint}
          />
        )}
        <div className="consent-foot">
          <FormFoot
            key={way}
            action={t(way === 'refused' ? consentScreen.recordNo : consentScreen.sign)}
            look={way === 'refused' ? 'plain' : 'primary'}
            touched={false}
            onEnter={enter}
            missing={missing}
          />
          {way === 'drawn' && (
            <Button
              size="small"
              isDisabled={ink.length === 0}
              onPress={() => void send({ type: 'ink.cleared', consent: text.id })}
            >
              {t(consentScreen.clear)}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
};
