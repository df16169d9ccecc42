import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import { partsMixed } from '../../../shared/colour/dilution.ts';
import { dotsOf } from '../../../shared/scalp/dots.ts';
import { cartridgesOf } from '../../../shared/session/topics/needle/read.ts';
import { lengthOfMs } from '../../../shared/words/time.ts';
import { Card } from '../../parts/card.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { ratioText } from '../colour/starting-ratio.ts';
import { zoneName } from '../facts.ts';
import { CorrectPass } from './correct-pass.tsx';
import { useWords } from '../../words.tsx';

/** Every pass of the day, newest first, with its estimated dots and its time; a mistaken one stays, struck through. */
export const PassesCard = () => {
  const { t } = useWords();
  const { view, data, protocol, timeZone } = useSessionContext();
  const ended = data.passes.filter((pass) => pass.endedAt !== null || pass.mistaken).toReversed();
  const zones = view.work?.zones ?? [];
  const dots = zones.reduce((sum, { dotsDone }) => sum + (dotsDone ?? 0), 0);
  const minutes = zones.reduce((sum, zone) => sum + zone.minutes, 0);
  return (
    <Card
      title={t(words.doneSoFar)}
      id="passes"
      aside={
        ended.length > 0 && (
          <span className="small num">{t(words.underNeedle({ dots, minutes: Math.round(minutes) }))}</span>
        )
      }
    >
      {ended.length === 0 && <p className="small">{t(words.noneFinished)}</p>}
      {ended.map((pass) => {
        const mix = data.mixes.find(({ id }) => id === pass.mix);
        const needles = [
          ...new Set(
            cartridgesOf(pass).flatMap((id) => data.cartridges.find((one) => one.id === id)?.config ?? []),
          ),
        ].join(', ');
        const count =
          pass.addedDensity === null
            ? null
            : dotsOf(pass.addedDensity, zones.find(({ zone }) => zone === pass.zone)?.areaCm2 ?? undefined);
        const facts = [
          t(words.passNumber({ number: pass.passNumber })),
          needles,
          mix ? ratioText(partsMixed(mix)) : '',
          pass.addedDensity === null ? '' : `+${pass.addedDensity}`,
          count === null || pass.mistaken ? '' : t(words.aboutDots({ dots: count })),
        ]
          .filter((one) => one !== '')
          .join(' · ');
        const events = data.adverse
          .filter((one) => one.pass === pass.id)
          .map(({ what }) => ` · ${t(words.unwanted({ what }))}`)
          .join('');
        return (
          <div className="pass-row" key={pass.id}>
            <span>
              {pass.mistaken ? (
                <s>{t(zoneName(protocol, pass.zone))}</s>
              ) : (
                <b>{t(zoneName(protocol, pass.zone))}</b>
              )}{' '}
              <span className="small num">{`${facts}${pass.mistaken ? ` · ${t(words.byMistake)}` : ''}${events}`}</span>
            </span>
            <span className="button-row">
              <span className="small num">{`${clockText(timeZone, pass.startedAt)}${pass.endedAt === null ? '' : `–${clockText(timeZone, pass.endedAt)}, ${t(lengthOfMs((view.work?.minutes[pass.id] ?? 0) * 60_000))}`}`}</span>
              {!pass.mistaken && <CorrectPass pass={pass} />}
            </span>
          </div>
        );
      })}
    </Card>
  );
};
