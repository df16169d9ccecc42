import { isShippedLaw, ownLaw } from '../../shared/protocol/law-words.ts';
import { ownRowId } from '../../shared/protocol/new-rows.ts';
import { commaList } from '../../shared/words/message.ts';
import { plainSource } from '../../shared/words/plain-source.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditRow, OffRow } from './edit-row.tsx';
import { EditText } from './edit-text.tsx';
import { useBeside } from './use-beside.ts';
import { BesideChoice } from './translated-text.tsx';
import { useEdited } from './use-edited.ts';
import { useRaise } from './use-raise.ts';
import { useRows } from './use-rows.ts';
import type { Rows } from './use-rows.ts';

const list = 'pack.consentAdditions';

/** Words of the studio's own, with who asks for them. */
const OwnRow = ({
  rows,
  row,
  among,
  onType,
}: {
  readonly rows: Rows;
  readonly row: Rows['on'][number];
  readonly among: readonly string[];
  readonly onType: () => void;
}) => {
  const { t } = useWords();
  const text = useEdited(`${row.path}.text`, 'word').text;
  return (
    <EditRow rows={rows} row={row} title={text === '' ? t(words.newLine) : text} among={among} maySwitchOff>
      <EditText label={words.lawText} path={`${row.path}.text`} kind="word" lines={3} onType={onType} />
      <EditText label={words.lawSource} path={`${row.path}.source`} kind="word" lines={1} />
    </EditRow>
  );
};

/** All of them in one translation, in their order: a client signs all of it in one language, or none of it. */
const Translated = ({ language, count }: { readonly language: string; readonly count: number }) => {
  const { protocol } = useEditing();
  const path = `translations.@${language}.additions`;
  const said = useEdited(path, 'paragraphs')
    .text.split(/\n+/)
    .filter((one) => one.trim() !== '');
  const name = protocol.translations?.find((one) => one.language === language)?.name ?? language;
  return (
    <EditText
      label={words.translatedLabel({ label: words.lawTranslated, language: name })}
      path={path}
      kind="paragraphs"
      lines={5}
      lang={language}
      hint={said.length === count ? undefined : words.lagsIn({ languages: name })}
    />
  );
};

/** What the law adds to the consent to the treatment: read with its source, and added to where a council or an insurer asks for more. */
export const LawCard = () => {
  const { t } = useWords();
  const { protocol, edits, issues, isReadOnly } = useEditing();
  const raise = useRaise();
  const inForce = useRows(list);
  const [beside, setBeside] = useBeside(/^additions/);
  const anew = (): void => raise.ofConsent('treatment');
  const rows: Rows = {
    ...inForce,
    add: (...what) => {
      anew();
      inForce.add(...what);
    },
    switchOff: (name) => {
      anew();
      inForce.switchOff(name);
    },
    switchOn: (name) => {
      anew();
      inForce.switchOn(name);
    },
    swap: (...names) => {
      anew();
      inForce.swap(...names);
    },
  };
  const { pack, translations = [] } = protocol;
  const wordsOf = (name: string) => pack.consentAdditions.find(({ id }) => id === name);
  const shipped = rows.on.filter(({ name }) => {
    const one = wordsOf(name);
    return one !== undefined && isShippedLaw(pack, one);
  });
  const own = rows.on.filter((row) => !shipped.includes(row));
  const behind = translations.filter(({ language, additions }) => {
    const typed = edits[`translations.@${language}.additions`];
    const said = typed === undefined ? additions : typed.split(/\n+/).filter((one) => one.trim() !== '');
    return said.length !== rows.on.length;
  });
  const no = issues[list];
  return (
    <Card title={t(words.law)}>
      <p className="small">{t(words.lawAbout)}</p>
      {rows.on.length === 0 && <p>{t(words.lawNone)}</p>}
      <ul className="edit-rows">
        {shipped.map(({ name }) => (
          <li key={name} className="edit-row law-row">
            <p>{wordsOf(name)?.text}</p>
            <p className="small">{plainSource(wordsOf(name)?.source ?? '')}</p>
            <Chip>{t(words.lawStays)}</Chip>
          </li>
        ))}
        {own.map((row) => (
          <OwnRow key={row.name} rows={rows} row={row} among={own.map(({ name }) => name)} onType={anew} />
        ))}
        {rows.off.map(({ name }) => (
          <OffRow
            key={name}
            title={wordsOf(name)?.text ?? name}
            note={t(words.off)}
            onSwitchOn={() => rows.switchOn(name)}
          />
        ))}
      </ul>
      {no !== undefined && (
        <p className="field-error" role="alert">
          {t(no)}
        </p>
      )}
      <Button
        icon={<Icon name="plus" />}
        isDisabled={isReadOnly}
        onPress={() => {
          const id = ownRowId([...rows.on, ...rows.off].map(({ name }) => name));
          rows.add(id, ownLaw(id));
        }}
      >
        {t(words.addLaw)}
      </Button>
      {rows.on.length > 0 && translations.length > 0 && (
        <div className="law-beside">
          <BesideChoice value={beside} onChange={setBeside} />
          {beside !== '' && <Translated language={beside} count={rows.on.length} />}
          {behind.length > 0 && (
            <p className="lags" role="status">
              {t(words.lagsIn({ languages: commaList(behind.map(({ name }) => name)) }))}
            </p>
          )}
        </div>
      )}
    </Card>
  );
};
