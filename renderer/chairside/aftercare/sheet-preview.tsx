import { directionOf } from '../../../shared/report/bidi.ts';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';

const boxes = [
  ['normal', 'Normal'],
  ['callUs', 'Call us'],
  ['doctorToday', 'See a doctor today'],
  ['doctorMonths', 'See a doctor, any time in the next months'],
] as const;

/** What will be printed, in its order; the page itself is set by the printer part. */
export const SheetPreview = ({ sheet }: { readonly sheet: SheetData }) => (
  <article
    className="sheet-preview"
    lang={sheet.language}
    dir={directionOf(sheet.language)}
    aria-label="What the sheet says"
  >
    <header>
      <h3>{sheet.title}</h3>
      <p>{`For ${sheet.clientFirstName} · ${sheet.day0Long} · with ${sheet.practitionerName}`}</p>
      <p className="small">{`${sheet.studio.name} · ${sheet.studio.phone}${sheet.studio.outOfHoursPhone === '' ? '' : ` · after hours ${sheet.studio.outOfHoursPhone}`} · ${sheet.recordNumber}`}</p>
      {sheet.stoppedEarly && <p className="says caution">The work was stopped early; the sheet says so.</p>}
    </header>
    <p>
      <b>Treated: </b>
      {sheet.zones.map(({ nameOnSheet }) => nameOnSheet).join(', ')}
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
          <h4>{title}</h4>
          <ul>
            {sheet.boxes[id].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <section data-box="emergency">
        <h4>{`Call ${sheet.boxes.emergencyNumber}`}</h4>
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
        <b>For you: </b>
        {sheet.personalNotes}
      </p>
    )}
    {sheet.productsGiven !== '' && (
      <p>
        <b>Given to you: </b>
        {sheet.productsGiven}
      </p>
    )}
    <section className="small">
      <p>{`Pigment: ${sheet.pigments.join('; ')}`}</p>
      <p>{`Needles: ${sheet.needles.join('; ')}`}</p>
      {sheet.numbing.length > 0 && <p>{`Numbing: ${sheet.numbing.join('; ')}`}</p>}
      <p>{sheet.complaintText}</p>
      <p>{sheet.dataText}</p>
    </section>
  </article>
);
