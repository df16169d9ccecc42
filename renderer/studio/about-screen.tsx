import { useOpenState } from '../context.ts';
import { recordWords } from '../home/record-chip.tsx';
import { PageTop } from '../home/page-top.tsx';
import { Card } from '../parts/card.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** What runs here, on what, and where the record stands. */
export const AboutScreen = () => {
  const { version, runtime, studioName, practitioner, record, fingerprint } = useOpenState();
  const facts: readonly (readonly [string, string])[] = [
    ['Stipple', version],
    ['Runs on', runtime],
    ['Studio', studioName],
    ['Practitioner', practitioner],
    ['Record', recordWords(record).words],
    ['Fingerprint of the device key', fingerprint ?? 'printed on your recovery page'],
  ];
  return (
    <>
      <PageTop title="About" />
      <Card title="This installation">
        <dl className="fact-list">
          {facts.map(([what, value]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd className="num">{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title="Light on the screen">
        <ThemeChoice />
      </Card>
      <Card title="What stays where">
        <p>
          Everything lies on this computer, sealed with keys of its own. Stipple makes no network request. A
          backup is a copy of the whole data folder; without the passphrase or the recovery code nobody can
          read it.
        </p>
      </Card>
    </>
  );
};
