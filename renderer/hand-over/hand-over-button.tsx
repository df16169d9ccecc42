import { useState } from 'react';
import { languagesOf } from '../../shared/protocol/in-language.ts';
import { languageName } from '../../shared/words/languages.ts';
import { sheetLanguageWords } from '../../shared/words/screens/sheet-language.ts';
import type { HandOverPart } from '../../shared/session/topics/hand-over/data.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { Icon } from '../parts/icons.tsx';
import { flushDrafts } from '../parts/use-draft.ts';
import { useWords } from '../words.tsx';
import { commonWords } from '../../shared/words/screens/common.ts';
import { handOverScreen } from '../../shared/words/screens/hand-over.ts';

const whats = [
  { id: 'questions', label: handOverScreen.healthQuestions },
  { id: 'consents', label: handOverScreen.consents },
  { id: 'both', label: handOverScreen.both },
] as const;
const partsOf = {
  questions: ['questions'],
  consents: ['consents'],
  both: ['questions', 'consents'],
} as const satisfies Readonly<Record<string, readonly HandOverPart[]>>;

/** Turns the tablet to the client: what for, in which language, and who watches the signing. */
export const HandOverButton = ({ first }: { readonly first: HandOverPart }) => {
  const { data, view, protocol, client, heard, send } = useSessionContext();
  const { t } = useWords();
  const languages = languagesOf(protocol);
  const [open, setOpen] = useState(false);
  const [what, setWhat] = useState<(typeof whats)[number]['id']>(first);
  const wanted = data.clientFacts.language;
  const isThere = languages.some(({ id }) => id === wanted);
  const [chosen, setLanguage] = useState<string | null>(null);
  const language = chosen ?? (isThere ? wanted : languages[0]?.id) ?? protocol.language;
  const [witness, setWitness] = useState(data.opening.practitioner.name);
  const [guardian, setGuardian] = useState('');
  const [busy, setBusy] = useState(false);
  const hand = async (): Promise<void> => {
    setBusy(true);
    await flushDrafts();
    // Asked once per client: what is picked here is the language of the sheet too. One that is only a way out is not kept.
    if (chosen !== null && chosen !== wanted && (wanted === undefined || isThere))
      heard(await client['clients.amend']({ id: data.opening.client, fields: { language: chosen } }));
    const done = await send({
      type: 'handOver.begun',
      parts: [...partsOf[what]],
      language,
      ...(what === 'questions' || witness.trim() === '' ? {} : { witness: witness.trim() }),
      ...(what === 'questions' || guardian.trim() === '' ? {} : { guardian: guardian.trim() }),
    });
    setBusy(false);
    if (done) setOpen(false);
  };
  return (
    <>
      <Button
        icon={<Icon name="person" />}
        isDisabled={!view.offered.includes('handOver.begun')}
        onPress={() => setOpen(true)}
      >
        {t(handOverScreen.handToTheClient)}
      </Button>
      <Dialog
        title={handOverScreen.handToTheClient}
        isOpen={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t(commonWords.cancel)}</Button>
            <Button look="primary" isPending={busy} onPress={() => void hand()}>
              {t(handOverScreen.turnTheTablet)}
            </Button>
          </>
        }
      >
        <p>{t(handOverScreen.onlyTheFormIsOnThe)}</p>
        <ChoiceRow label={handOverScreen.whatFor} choices={whats} value={what} onChange={setWhat} />
        <ChoiceRow
          label={handOverScreen.language}
          choices={languages.map(({ id, name, draft }) => ({
            id,
            label: name,
            ...(draft ? { hint: handOverScreen.draftTranslationNotYetChecked } : {}),
          }))}
          value={language}
          onChange={setLanguage}
        />
        {languages.some(({ id, draft }) => draft && id === language) && (
          <p className="small">{t(sheetLanguageWords.draftConsent)}</p>
        )}
        {wanted !== undefined && !isThere && (
          <p className="says caution">
            {t(sheetLanguageWords.formNotThere({ language: languageName(wanted) }))}
          </p>
        )}
        {what !== 'questions' && (
          <FormField
            label={handOverScreen.whoWatchesTheSigning}
            value={witness}
            onChange={setWitness}
            maxLength={120}
            hint={handOverScreen.aWitnessItMayBeYou}
          />
        )}
        {what !== 'questions' && view.guardianNeeded && (
          <FormField
            label={handOverScreen.guardianWhoAgreesToo}
            value={guardian}
            onChange={setGuardian}
            maxLength={120}
          />
        )}
      </Dialog>
    </>
  );
};
