import { Fragment, useState } from 'react';
import { planWords, waiverWords } from '../../shared/protocol/plan-labels.ts';
import type { Protocol, Translation } from '../../shared/protocol/schema.ts';
import { fieldWords } from '../../shared/words/protocol-fields.ts';
import { semicolonList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { EditText } from './edit-text.tsx';
import { useEdited } from './use-edited.ts';

/** What the client reads in the protocol's own language, because this one lacks it or lags behind. */
const missing = (protocol: Protocol, translation: Translation): readonly Phrase[] => [
  ...protocol.questions
    .filter(
      ({ asked, code }) => asked === 'client' && !translation.questions.some((one) => one.code === code),
    )
    .map(({ code, title }) => fieldWords.row({ code, title })),
  ...protocol.consents
    .filter(
      ({ id, wordingVersion }) =>
        !translation.consents.some((one) => one.id === id && one.wordingVersion === wordingVersion),
    )
    .map(({ title }) => title),
];

const OneTranslation = ({ translation }: { readonly translation: Translation }) => {
  const { t } = useWords();
  const { protocol } = useEditing();
  const path = `translations.@${translation.language}`;
  const by = useEdited(`${path}.checkedBy`, 'textOrNothing').text;
  const behind = missing(protocol, translation);
  const named = (label: typeof words.checkedBy) =>
    words.translatedLabel({ label, language: translation.name });
  return (
    <div className="product-row">
      <div className="product-name">
        <b lang={translation.language}>{translation.name}</b>
        <Chip tone={by === '' ? 'caution' : 'good'}>{t(by === '' ? words.draft : words.checked)}</Chip>
        <span className="small num">
          {t(
            words.holdsTranslated({
              questions: translation.questions.length,
              consents: translation.consents.length,
              lines: translation.sheet?.length ?? 0,
            }),
          )}
        </span>
        {behind.length > 0 && (
          <span className="small">{t(words.missingIn({ rows: semicolonList(behind) }))}</span>
        )}
      </div>
      <div className="product-fields">
        <div className="product-field">
          <span className="small">{t(words.checkedBy)}</span>
          <EditField label={named(words.checkedBy)} path={`${path}.checkedBy`} kind="textOrNothing" />
        </div>
        <div className="product-field">
          <span className="small">{t(words.checkedOn)}</span>
          <EditField
            label={named(words.checkedOn)}
            path={`${path}.checkedOn`}
            kind="textOrNothing"
            placeholder="2026-11-22"
          />
        </div>
      </div>
    </div>
  );
};

/** Sentences that a consent takes from the session, and what a waiver says around the studio's own words. */
const Sentences = ({ translation }: { readonly translation: Translation }) => {
  const { t } = useWords();
  const { issues } = useEditing();
  const [isOpen, setOpen] = useState(false);
  const path = `translations.@${translation.language}`;
  const fields = [
    ...Object.entries(planWords).map(([key, { of }]) => ({ at: `plan.${key}`, of })),
    ...Object.entries(waiverWords).map(([key, of]) => ({ at: `patchWaiver.${key}`, of })),
  ].filter(({ at: field }) => Object.hasOwn(translation, field.split('.')[0] ?? ''));
  const isShown = isOpen || fields.some(({ at: field }) => issues[`${path}.${field}`] !== undefined);
  return (
    <div>
      <Button look="quiet" size="small" expanded={isShown} onPress={() => setOpen(!isOpen)}>
        {t(words.planOf({ language: translation.name }))}
      </Button>
      {isShown && (
        <div className="edit-row-fields">
          {fields.map(({ at: field, of }) => (
            <EditText
              key={field}
              label={of}
              path={`${path}.${field}`}
              kind="word"
              lines={1}
              lang={translation.language}
            />
          ))}
        </div>
      )}
    </div>
  );
};

/** The languages the client reads in, and who has checked them (decision 54). */
export const TranslationsCard = () => {
  const { t } = useWords();
  const { protocol } = useEditing();
  return (
    <Card title={t(words.translations)}>
      <p className="small">{t(words.translationsAbout)}</p>
      {(protocol.translations ?? []).map((translation) => (
        <Fragment key={translation.language}>
          <OneTranslation translation={translation} />
          <Sentences translation={translation} />
        </Fragment>
      ))}
    </Card>
  );
};
