import { packValueOf } from '../../shared/protocol/country-pack.ts';
import type { CountryPack } from '../../shared/protocol/country-pack.ts';
import { packNames } from '../../shared/protocol/pack-names.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { countryScreen as words } from '../../shared/words/screens/country.ts';
import { firstStartWords } from '../../shared/words/screens/first-start.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { plainSource } from '../../shared/words/plain-source.ts';
import { Card } from '../parts/card.tsx';
import type { Choice } from '../parts/choice-row.tsx';
import { useWords } from '../words.tsx';
import { EditChoice } from './edit-choice.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';

const yesNo = [
  { id: 'true', label: commonWords.yes },
  { id: 'false', label: commonWords.no },
];
type PackValue = Exclude<keyof typeof packNames, 'paper' | 'dateOrder' | 'clock'>;
interface Row {
  readonly choices?: readonly Choice[];
  readonly kind: 'number' | 'word' | 'yesNo';
}
const number: Row = { kind: 'number' };
const word: Row = { kind: 'word' };
const yesOrNo: Row = { kind: 'yesNo', choices: yesNo };
/** Every value of a country, in the order of a visit; one that is missing here does not compile. */
const rows: Readonly<Record<PackValue, Row>> = {
  minimumAgeYears: number,
  guardianUnderYears: number,
  idRequired: yesOrNo,
  witnessRequired: yesOrNo,
  patchTestSeverity: {
    kind: 'word',
    choices: [
      { id: 'hard', label: firstStartWords.noSession },
      { id: 'soft', label: firstStartWords.aReasonAndAName },
    ],
  },
  practitionerMayApplyNumbing: yesOrNo,
  labelStatementRequired: yesOrNo,
  pigmentInformationBefore: yesOrNo,
  receiptSignatures: {
    kind: 'word',
    choices: [
      { id: 'none', label: words.nobodySigns },
      { id: 'client', label: words.clientSigns },
      { id: 'both', label: words.bothSign },
    ],
  },
  bloodDonationMonths: number,
  bloodDonationWait: word,
  emergencyNumber: word,
  recordRetentionYears: number,
  photoRetentionYears: number,
  exposureRetentionYears: number,
  trainingRetentionYears: number,
  stockRetentionYears: number,
  youngKeptToAgeYears: number,
};

/** What counts now, as its field would show it. */
const counted = (pack: CountryPack, key: PackValue): string => {
  const value = pack[key];
  return value === undefined ? '' : String(packValueOf<unknown>(value));
};

/** What the studio's country sets. What is not known counts as the stricter, until somebody types it here with where it stands. */
export const CountryCard = () => {
  const { t } = useWords();
  const { protocol } = useEditing();
  const { pack } = protocol;
  const said = (key: PackValue, { choices }: Row): Phrase | undefined => {
    const value = pack[key];
    if (value === undefined) return words.saysNothing;
    if (value.known) return undefined;
    const id = counted(pack, key);
    return words.counts({
      value: choices?.find((one) => one.id === id)?.label ?? id,
      says: plainSource(value.says),
    });
  };
  const keys = Object.keys(rows) as PackValue[];
  return (
    <Card title={t(studioScreen.country({ name: pack.name }))}>
      <p className="small">{t(words.about)}</p>
      <div className="country-rows">
        {keys.map((key) => {
          const row = rows[key];
          const note = said(key, row);
          return (
            <div key={key} className="country-row">
              {row.choices === undefined ? (
                <div className="country-value">
                  <span>{t(packNames[key])}</span>
                  <EditField label={packNames[key]} path={`pack.${key}.value`} kind={row.kind} />
                </div>
              ) : (
                <EditChoice
                  label={packNames[key]}
                  path={`pack.${key}.value`}
                  kind={row.kind === 'yesNo' ? 'yesNo' : 'word'}
                  choices={row.choices}
                />
              )}
              {note !== undefined && <p className="small">{t(note)}</p>}
              <EditField
                label={words.sourceOf({ says: packNames[key] })}
                path={`pack.${key}.source`}
                kind="word"
                placeholder={words.sourcePlaceholder}
              />
            </div>
          );
        })}
        <div className="country-row">
          <EditChoice
            label={packNames.paper}
            path="pack.paper"
            choices={[
              { id: 'A4', label: 'A4' },
              { id: 'Letter', label: firstStartWords.usLetter },
            ]}
          />
          <EditChoice
            label={packNames.dateOrder}
            path="pack.dateOrder"
            choices={[
              { id: 'dayMonth', label: words.dayMonth },
              { id: 'monthDay', label: words.monthDay },
            ]}
          />
          <EditChoice
            label={packNames.clock}
            path="pack.clock"
            choices={[
              { id: '24h', label: words.clock24 },
              { id: '12h', label: words.clock12 },
            ]}
          />
        </div>
      </div>
    </Card>
  );
};
