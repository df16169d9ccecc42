import { useWords } from '../words.tsx';
import { zoneMapWords } from '../../shared/words/screens/zone-map.ts';
import { Card } from '../parts/card.tsx';
import { useSessionContext } from './session-context.ts';
import { choiceLabel, inMapOrder, textOf, valueOf, zoneName } from './facts.ts';
import './zones-table.css';

const grade = (text: string): string => text || '–';

/** Everything the map shows, in words and numbers. */
export const ZonesTable = ({ withWork = false }: { readonly withWork?: boolean }) => {
  const { t } = useWords();
  const { data, protocol } = useSessionContext();
  const passesOf = (zone: string) => data.passes.filter((pass) => pass.zone === zone && !pass.mistaken);
  return (
    <Card title={zoneMapWords.table}>
      {data.zones.length === 0 ? (
        <p className="small">{t(zoneMapWords.noneYet)}</p>
      ) : (
        // Wider than a narrow window: it scrolls by itself, with the keyboard too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="table-room" role="region" aria-label={t(zoneMapWords.table)} tabIndex={0}>
          <table className="zones-table">
            <thead>
              <tr>
                <th scope="col">{t(zoneMapWords.zone)}</th>
                <th scope="col">{t(zoneMapWords.area)}</th>
                <th scope="col">{t(zoneMapWords.fadeColumn)}</th>
                <th scope="col">{t(zoneMapWords.unevenness)}</th>
                <th scope="col">{t(zoneMapWords.colourShift)}</th>
                <th scope="col">{t(zoneMapWords.blur)}</th>
                <th scope="col">{t(zoneMapWords.dots)}</th>
                <th scope="col">{t(zoneMapWords.planColumn)}</th>
                <th scope="col">{t(zoneMapWords.goal)}</th>
                {withWork && (
                  <>
                    <th scope="col">{t(zoneMapWords.passes)}</th>
                    <th scope="col">{t(zoneMapWords.added)}</th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {inMapOrder(data.zones).map((zone) => {
                const said = (id: string): string => t(choiceLabel(id, textOf(data, id, zone)));
                const number = (id: string): string => String(valueOf(data, id, zone) ?? '–');
                const parent = data.scars[zone]?.parent;
                const passes = passesOf(zone);
                return (
                  <tr key={zone}>
                    <th scope="row">
                      {t(zoneName(protocol, zone))}
                      {parent !== undefined && (
                        <span className="small">{` ${t(zoneMapWords.inZone({ zone: zoneName(protocol, parent) }))}`}</span>
                      )}
                    </th>
                    <td className="num">
                      {data.areas[zone] === undefined
                        ? '–'
                        : t(zoneMapWords.cm2({ areaCm2: data.areas[zone] }))}
                    </td>
                    <td>{grade(said('fade'))}</td>
                    <td>{grade(said('unevenness'))}</td>
                    <td>
                      {grade(
                        [
                          said('hue'),
                          said('hue') === '' || textOf(data, 'hue', zone) === 'neutral'
                            ? ''
                            : said('hueSeverity'),
                        ]
                          .filter(Boolean)
                          .join(', '),
                      )}
                    </td>
                    <td>{grade(said('migration'))}</td>
                    <td className="num">{number('density')}</td>
                    <td>{grade(said('plan'))}</td>
                    <td className="num">{said('plan') === '' ? '–' : (data.goals[zone] ?? '–')}</td>
                    {withWork && (
                      <>
                        <td className="num">{passes.length}</td>
                        <td className="num">
                          {passes.reduce((sum, { addedDensity }) => sum + (addedDensity ?? 0), 0)}
                        </td>
                      </>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
};
