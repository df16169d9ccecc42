import { Card } from '../parts/card.tsx';
import { useSessionContext } from './session-context.ts';
import { choiceLabel, inMapOrder, textOf, valueOf, zoneName } from './facts.ts';
import './zones-table.css';

const grade = (text: string): string => text || '–';

/** Everything the map shows, in words and numbers. */
export const ZonesTable = ({ withWork = false }: { readonly withWork?: boolean }) => {
  const { data, protocol } = useSessionContext();
  const passesOf = (zone: string) => data.passes.filter((pass) => pass.zone === zone && !pass.mistaken);
  return (
    <Card title="Zones as a table">
      {data.zones.length === 0 ? (
        <p className="small">No zone is chosen yet.</p>
      ) : (
        // Wider than a narrow window: it scrolls by itself, with the keyboard too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="table-room" role="region" aria-label="Zones as a table" tabIndex={0}>
          <table className="zones-table">
            <thead>
              <tr>
                <th scope="col">Zone</th>
                <th scope="col">Area</th>
                <th scope="col">Fade</th>
                <th scope="col">Unevenness</th>
                <th scope="col">Colour shift</th>
                <th scope="col">Blur</th>
                <th scope="col">Dots per cm²</th>
                <th scope="col">Plan</th>
                <th scope="col">Goal per cm²</th>
                {withWork && (
                  <>
                    <th scope="col">Passes</th>
                    <th scope="col">Added per cm²</th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {inMapOrder(data.zones).map((zone) => {
                const said = (id: string): string => choiceLabel(id, textOf(data, id, zone));
                const number = (id: string): string => String(valueOf(data, id, zone) ?? '–');
                const parent = data.scars[zone]?.parent;
                const passes = passesOf(zone);
                return (
                  <tr key={zone}>
                    <th scope="row">
                      {zoneName(protocol, zone)}
                      {parent !== undefined && (
                        <span className="small">{` in ${zoneName(protocol, parent)}`}</span>
                      )}
                    </th>
                    <td className="num">
                      {data.areas[zone] === undefined ? '–' : `${data.areas[zone]} cm²`}
                    </td>
                    <td>{grade(said('fade'))}</td>
                    <td>{grade(said('unevenness'))}</td>
                    <td>
                      {grade(
                        [
                          said('hue'),
                          said('hue') === '' || said('hue') === 'Neutral' ? '' : said('hueSeverity'),
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
