import { aftercareScreen, sheetPreviewWords as words } from '../../../shared/words/screens/aftercare.ts';
import { commaList, dotList, semicolonList } from '../../../shared/words/message.ts';
import { useWords } from '../../words.tsx';
import { directionOf } from '../../../shared/report/bidi.ts';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';

const boxes = [
  ['normal', words.normal],
  ['callUs', words.callUs],
  ['doctorToday', words.doctorToday],
  ['doctorMonths', words.doctorMonths],
] as const;

/** What will be printed, in its order; the page itself is set by the printer part. */
export const SheetPreview = ({ sheet }: { readonly sheet: SheetData }) => {
  const { t } = useWords();
  const { outOfHoursPhone: phone } = sheet.studio;
  const afterHours = phone === '' ? [] : [words.afterHours({ phone })];
  return (
    <article
      className="sheet-preview"
      lang={sheet.language}
      dir={directionOf(sheet.language)}
      aria-label={t(aftercareScreen.whatSheetSays)}
    >
      <header>
        <h3>{sheet.title}</h3>
        <p>
          {t(
            words.forWhom({
              client: sheet.clientFirstName,
              day: sheet.day0Long,
              practitioner: sheet.practitionerName,
            }),
          )}
        </p>
        <p className="small">
          {t(dotList([sheet.studio.name, sheet.studio.phone, ...afterHours, sheet.recordNumber]))}
        </p>
        {sheet.stoppedEarly && <p className="says caution">{t(words.stoppedEarly)}</p>}
      </header>
      <p>
        <b>{t(words.treated)} </b>
        {t(commaList(sheet.zones.map(({ nameOnSheet }) => nameOnSheet)))}
      </p>
      {sheet.replaces !== null && (
        <p className="says caution">
          {sheet.words.replaces.replace('{time}', sheet.replaces.time).replace('{seal}', sheet.replaces.seal)}
        </p>
      )}
      {sheet.wholeWay.map(({ lead, text }) => (
        <p key={lead}>
          <b>{lead} </b>
          {text}
        </p>
      ))}
      {sheet.phases.map((phase) => (
        <section key={phase.title}>
          <h4>
            {phase.title} <span className="small">{phase.dates}</span>
          </h4>
          <ul>
            {phase.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <div className="sheet-boxes">
        {boxes.map(([id, title]) => (
          <section key={id} data-box={id}>
            <h4>{t(title)}</h4>
            <ul>
              {sheet.boxes[id].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <section data-box="emergency">
          <h4>{t(words.call({ number: sheet.boxes.emergencyNumber }))}</h4>
          <ul>
            {sheet.boxes.emergency.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
      <p>
        <b>{sheet.words.comeBack} </b>
        {`${sheet.review}${sheet.studio.address === undefined ? '' : `, ${sheet.studio.address}`}. ${sheet.touchUpWindow}`}
      </p>
      {sheet.inserts.length > 0 && (
        <ul>
          {sheet.inserts.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {sheet.personalNotes !== '' && (
        <p>
          <b>{t(words.forYou)} </b>
          {sheet.personalNotes}
        </p>
      )}
      {sheet.productsGiven !== '' && (
        <p>
          <b>{t(words.givenToYou)} </b>
          {sheet.productsGiven}
        </p>
      )}
      <section className="small">
        <p>{t(words.pigment({ lots: semicolonList(sheet.pigments) }))}</p>
        <p>{t(words.needles({ lots: semicolonList(sheet.needles) }))}</p>
        {sheet.numbing.length > 0 && <p>{t(words.numbing({ lots: semicolonList(sheet.numbing) }))}</p>}
        <p>{sheet.complaintText}</p>
        <p>{sheet.dataText}</p>
      </section>
    </article>
  );
};
