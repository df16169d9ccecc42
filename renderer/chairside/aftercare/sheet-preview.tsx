import { aftercareScreen } from '../../../shared/words/screens/aftercare.ts';
import { useWords } from '../../words.tsx';
import { directionOf } from '../../../shared/report/bidi.ts';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';

const boxes = ['normal', 'callUs', 'doctorToday', 'doctorMonths'] as const;

/** What will be printed, in its order and in its language; the page itself is set by the printer part. */
export const SheetPreview = ({ sheet }: { readonly sheet: SheetData }) => {
  const { t } = useWords();
  const { words, studio } = sheet;
  const afterHours = studio.outOfHoursPhone === '' ? '' : `${words.outOfHours} ${studio.outOfHoursPhone}`;
  const titles = {
    normal: words.normal,
    callUs: words.callUs,
    doctorToday: `${words.doctor} ${words.doctorToday}`,
    doctorMonths: `${words.doctor} ${words.doctorMonths}`,
  };
  const used = [
    [words.pigment, sheet.pigments],
    [words.needle, sheet.needles],
    [words.numbing, sheet.numbing],
  ] as const;
  return (
    <article
      className="sheet-preview"
      lang={sheet.language}
      dir={directionOf(sheet.language)}
      aria-label={t(aftercareScreen.whatSheetSays)}
    >
      <header>
        <h3>{sheet.title}</h3>
        <p>{[sheet.clientFirstName, sheet.day0Long, sheet.practitionerName].join(' · ')}</p>
        <p className="small">
          {[studio.name, studio.phone, afterHours, sheet.recordNumber].filter(Boolean).join(' · ')}
        </p>
        {sheet.stoppedEarly && (
          <p className="says caution" lang={document.documentElement.lang}>
            {t(aftercareScreen.sheetSaysStopped)}
          </p>
        )}
      </header>
      <p>
        <b>{`${words.treated}: `}</b>
        {sheet.zones.map(({ nameOnSheet }) => nameOnSheet).join(`${words.comma} `)}
      </p>
      {sheet.replaces !== null && (
        <p className="says caution">
          {words.replaces.replace('{time}', sheet.replaces.time).replace('{seal}', sheet.replaces.seal)}
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
        {boxes.map((id) => (
          <section key={id} data-box={id}>
            <h4>{titles[id]}</h4>
            <ul>
              {sheet.boxes[id].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <section data-box="emergency">
          <h4>{`${words.call} ${sheet.boxes.emergencyNumber}`}</h4>
          <ul>
            {sheet.boxes.emergency.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
      <p>
        <b>{words.comeBack} </b>
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
          <b>{`${words.yourNotes}: `}</b>
          {sheet.personalNotes}
        </p>
      )}
      {sheet.productsGiven !== '' && (
        <p>
          <b>{`${words.given}: `}</b>
          {sheet.productsGiven}
        </p>
      )}
      <section className="small">
        {used.map(([title, lots]) => lots.length > 0 && <p key={title}>{`${title}: ${lots.join('; ')}`}</p>)}
        <p>{sheet.complaintText}</p>
        <p>{sheet.dataText}</p>
      </section>
    </article>
  );
};
