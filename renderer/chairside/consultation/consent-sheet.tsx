import { useState } from 'react';
import { consentSays } from '../../../shared/session/topics/consent/words.ts';
import { isSignature } from '../../../shared/signature/is-signature.ts';
import type { SignedId } from '../../../shared/protocol/consent-ids.ts';
import { packValueOf } from '../../../shared/protocol/country-pack.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { HairlinePicture } from '../../hairline/hairline-picture.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { SignaturePad } from '../../signature/signature-pad.tsx';
import { useSessionContext } from '../session-context.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { DraftNote, OwnWords, WordsSide } from './consent-words.tsx';
import { useConsentWords } from './use-consent-words.ts';

const ways = [
  { id: 'drawn', label: 'Sign with finger or pen' },
  { id: 'typed', label: 'Sign by typing your name' },
  { id: 'refused', label: 'Say no' },
] as const;
type WayToAnswer = (typeof ways)[number]['id'];

interface ConsentSheetProps {
  readonly text: { readonly id: SignedId; readonly ifRefused: string };
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
  const words = useConsentWords(text.id, data.clientFacts.language);
  const [way, setWay] = useState<WayToAnswer>('drawn');
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [inkUnsaved, setInkUnsaved] = useState(false);
  if (!words) return <p className="small">Fetching the words</p>;

  const picture = words.drawing === undefined ? null : data.hairline;
  const { ink } = data.consents[text.id];
  const withWitness = packValueOf(protocol.pack.witnessRequired);
  const bound = { consent: text.id, textHash: words.textHash, language: words.language };
  const missing =
    way === 'drawn' && ink.length === 0
      ? 'The signature is still missing.'
      : way === 'drawn' && inkUnsaved
        ? 'The signature is being saved. Try again in a moment.'
        : way === 'drawn' && !isSignature(ink)
          ? consentSays.onlyDots
          : way === 'typed' && name.trim() === ''
            ? 'Please type the name.'
            : way !== 'refused' && withWitness && witness.trim() === ''
              ? 'A witness is needed here.'
              : way !== 'refused' && view.guardianNeeded && guardian.trim() === ''
                ? 'The name of the guardian is needed here.'
                : null;
  const enter = async (): Promise<Phrase | null> => {
    const answer =
      way === 'refused'
        ? await say({
            type: 'consent.refused',
            ...bound,
            ...(reason.trim() === '' ? {} : { words: reason.trim() }),
          })
        : await say({
            type: 'consent.signed',
            ...bound,
            method: way,
            ...(way === 'typed' ? { typedName: name.trim() } : {}),
            ...(witness.trim() === '' ? {} : { witness: witness.trim() }),
            ...(guardian.trim() === '' ? {} : { guardian: guardian.trim() }),
          });
    if (answer === null) onDone();
    return answer;
  };

  return (
    <div className="form-rows">
      {words.language === protocol.language ? null : <DraftNote language={words.language} />}
      <div className="consent-sides">
        <WordsSide words={words} label={`The words: ${words.title}`}>
          {picture !== null && <HairlinePicture session={view.session} {...picture} title={words.title} />}
        </WordsSide>
        {words.language !== protocol.language && <OwnWords consent={text.id} />}
      </div>
      <ChoiceRow label="Answer" choices={ways} value={way} onChange={setWay} />
      {way === 'drawn' && (
        <>
          <SignaturePad
            label={`Signature of ${data.clientFacts.fullName}`}
            ink={ink}
            onUnsaved={setInkUnsaved}
            onStrokes={(strokes) =>
              send({ type: 'ink.added', consent: text.id, pad: text.id, strokes: [...strokes] })
            }
          />
          <div>
            <Button
              size="small"
              isDisabled={ink.length === 0}
              onPress={() => void send({ type: 'ink.cleared', consent: text.id })}
            >
              Clear
            </Button>
          </div>
        </>
      )}
      {way === 'typed' && (
        <FormField
          label="Full name"
          value={name}
          onChange={setName}
          isRequired
          maxLength={120}
          hint="The record says that it was typed."
        />
      )}
      {way === 'refused' && (
        <>
          <p className="says caution">{text.ifRefused}</p>
          <FormField label="In their words" value={reason} onChange={setReason} maxLength={200} />
        </>
      )}
      {way !== 'refused' && (withWitness || witness !== '') && (
        <FormField
          label="Witness"
          value={witness}
          onChange={onWitness}
          isRequired={withWitness}
          maxLength={120}
          hint="Who watched the signing. It may be you."
        />
      )}
      {way !== 'refused' && view.guardianNeeded && (
        <FormField
          label="Guardian"
          value={guardian}
          onChange={onGuardian}
          isRequired
          maxLength={120}
          hint="Who is responsible for the client, has read this too, and agrees."
        />
      )}
      <FormFoot
        key={way}
        action={way === 'refused' ? 'Record the no' : 'Sign'}
        look={way === 'refused' ? 'plain' : 'primary'}
        touched={false}
        onEnter={enter}
        missing={missing}
      />
    </div>
  );
};
