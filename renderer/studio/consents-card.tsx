import { isOwnConsent } from '../../shared/protocol/consent-ids.ts';
import { ownConsent, ownConsentId } from '../../shared/protocol/new-rows.ts';
import type { ConsentText, Translation } from '../../shared/protocol/schema.ts';
import { codeInWords } from '../../shared/protocol/value-words.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { EditCode } from './edit-codes.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { EditRow, OffRow } from './edit-row.tsx';
import { EditText } from './edit-text.tsx';
import { StillFits } from './still-fits.tsx';
import { useBeside } from './use-beside.ts';
import { BesideChoice } from './translated-text.tsx';
import { useEdited } from './use-edited.ts';
import { useRows } from './use-rows.ts';
import type { Rows } from './use-rows.ts';

/** The wording version a text has in the draft. */
const versionIn = (edits: Readonly<Record<string, string>>, { id, wordingVersion }: ConsentText): string =>
  edits[`consents.@${id}.wordingVersion`] ?? String(wordingVersion);

const Beside = ({
  consent,
  translation,
}: {
  readonly consent: ConsentText;
  readonly translation: Translation;
}) => {
  const { t } = useWords();
  const { edits, type } = useEditing();
  const row = `translations.@${translation.language}.consents.@${consent.id}`;
  const version = useEdited(`${row}.wordingVersion`, 'number').text;
  const label = (one: typeof words.title) =>
    words.translatedLabel({ label: one, language: translation.name });
  // Whoever types a translation types that of the words as they stand beside it.
  const follow = (): void => type(`${row}.wordingVersion`, 'number', versionIn(edits, consent));
  return (
    <div className="beside-column">
      <EditText
        label={label(words.title)}
        path={`${row}.title`}
        kind="word"
        lines={1}
        lang={translation.language}
        onType={follow}
      />
      <EditText
        label={label(words.paragraphs)}
        path={`${row}.paragraphs`}
        kind="paragraphs"
        lines={14}
        lang={translation.language}
        onType={follow}
        hint={version === versionIn(edits, consent) ? undefined : words.consentLags}
      />
      <div className="day-row">
        <span>{t(words.wordingOfTranslation)}</span>
        <EditField label={label(words.wordingOfTranslation)} path={`${row}.wordingVersion`} kind="number" />
      </div>
    </div>
  );
};

const ConsentFields = ({
  consent,
  beside,
}: {
  readonly consent: ConsentText;
  readonly beside: Translation | undefined;
}) => {
  const { t } = useWords();
  const { protocol, edits, type, forget } = useEditing();
  const path = `consents.@${consent.id}`;
  // One that begins in this draft has no older words that anybody signed.
  const isNew = !protocol.consents.some(({ id }) => id === consent.id);
  const raise = (): void =>
    isNew ? undefined : type(`${path}.wordingVersion`, 'number', String(consent.wordingVersion + 1));
  const version = versionIn(edits, consent);
  const ofWording = (language: string): string => `translations.@${language}.${path}.wordingVersion`;
  const inForce = ({ consents }: Translation): string | undefined =>
    consents.find(({ id }) => id === consent.id)?.wordingVersion.toString();
  const translations = protocol.translations ?? [];
  const behind = translations.filter((one) => (edits[ofWording(one.language)] ?? inForce(one)) !== version);
  // Of the words in force, and nobody has typed another one: those a person may say of that they still fit.
  const had = translations.filter(
    (one) =>
      version !== String(consent.wordingVersion) &&
      inForce(one) === String(consent.wordingVersion) &&
      ['title', 'paragraphs'].every(
        (field) => edits[`translations.@${one.language}.${path}.${field}`] === undefined,
      ),
  );
  const fits = had.map(({ language }) => language).filter((one) => edits[ofWording(one)] === version);
  const onFits = (languages: readonly string[]): void => {
    for (const { language } of had)
      if (languages.includes(language)) type(ofWording(language), 'number', version);
      else forget(ofWording(language));
  };
  return (
    <>
      <div className={beside === undefined ? 'beside-alone' : 'beside-two'}>
        <div className="beside-column">
          <EditText label={words.title} path={`${path}.title`} kind="word" lines={1} onType={raise} />
          <EditText
            label={words.paragraphs}
            path={`${path}.paragraphs`}
            kind="paragraphs"
            lines={14}
            onType={raise}
          />
          <div className="day-row">
            <span>{t(words.wordingVersion)}</span>
            <EditField label={words.wordingVersion} path={`${path}.wordingVersion`} kind="number" />
          </div>
        </div>
        {beside !== undefined && <Beside consent={consent} translation={beside} />}
        <StillFits behind={behind} had={had} fits={fits} onFits={onFits} />
      </div>
      <EditText label={words.ifRefused} path={`${path}.ifRefused`} kind="word" onType={raise} />
      <EditCode label={words.required} path={`${path}.required`} field="consents.required" />
    </>
  );
};

const ConsentRow = ({
  rows,
  row,
  consent,
  beside,
}: {
  readonly rows: Rows;
  readonly row: Rows['on'][number];
  readonly consent: ConsentText;
  readonly beside: Translation | undefined;
}) => {
  const { t } = useWords();
  const { edits } = useEditing();
  const title = useEdited(`${row.path}.title`, 'word');
  const required = useEdited(`${row.path}.required`, 'word').text;
  return (
    <EditRow
      rows={rows}
      row={row}
      title={title.text === title.was ? t(title.text) : title.text}
      aside={
        <span className="small num">
          {t(codeInWords('consents.0.required', required) ?? required)} ·{' '}
          {t(words.wording({ version: versionIn(edits, consent) }))}
        </span>
      }
      among={rows.on.map(({ name }) => name)}
      // What ships stays: main holds it. One of its own may go again, by two people.
      maySwitchOff={isOwnConsent(row.name)}
    >
      <ConsentFields consent={consent} beside={beside} />
    </EditRow>
  );
};

/** What the client signs, each by itself (brief 1.5). */
export const ConsentsCard = () => {
  const { t } = useWords();
  const { protocol, edits, isReadOnly } = useEditing();
  const rows = useRows('consents');
  const [beside, setBeside] = useBeside(/^consents/);
  const add = (): void => {
    const id = ownConsentId(
      protocol.version,
      [...rows.on, ...rows.off].map(({ name }) => name),
    );
    rows.add(id, ownConsent(id, protocol.language, t(words.ownConsent), t(words.ownIfRefused)));
  };
  const consentOf = (name: string): ConsentText | undefined => {
    const begun = edits[`consents.@${name}`];
    return (
      protocol.consents.find(({ id }) => id === name) ??
      (begun === undefined ? undefined : (JSON.parse(begun) as ConsentText))
    );
  };
  return (
    <Card title={t(words.consents)}>
      <p className="small">{t(words.consentsAbout)}</p>
      <BesideChoice value={beside} onChange={setBeside} />
      <ul className="edit-rows">
        {rows.on.flatMap((row) => {
          const consent = consentOf(row.name);
          return consent === undefined
            ? []
            : [
                <ConsentRow
                  key={row.name}
                  rows={rows}
                  row={row}
                  consent={consent}
                  beside={protocol.translations?.find(({ language }) => language === beside)}
                />,
              ];
        })}
        {rows.off.map(({ name }) => (
          <OffRow
            key={name}
            title={consentOf(name)?.title ?? name}
            note={t(words.off)}
            onSwitchOn={() => rows.switchOn(name)}
          />
        ))}
      </ul>
      <p className="small">{t(words.ownConsentAbout)}</p>
      <Button icon={<Icon name="plus" />} isDisabled={isReadOnly} onPress={add}>
        {t(words.addConsent)}
      </Button>
    </Card>
  );
};
