import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useSessionContext } from '../session-context.ts';
import { valueOf } from '../facts.ts';
import { SessionFields } from '../fields/session-field.tsx';

const ids = ['machine', 'machineModel', 'machineSerial', 'strokeMm'] as const;

/** Which machine it is, offered as it was at the last visit until somebody says so. */
export const MachineCard = () => {
  const { data, saveField } = useSessionContext();
  const last = data.opening.lastVisit?.fields ?? {};
  const offered = ids.filter(
    (id) => last[id] !== undefined && last[id] !== '' && valueOf(data, id) === undefined,
  );
  const take = async () => {
    for (const id of offered) await saveField(id, undefined, last[id] ?? null);
  };
  return (
    <Card title="Machine">
      {offered.includes('machine') && (
        <div className="row-line">
          <span className="small">{`Last visit: ${offered.map((id) => `${String(last[id])}${id === 'strokeMm' ? ' mm stroke' : ''}`).join(', ')}`}</span>
          <Button size="small" onPress={() => void take()}>
            The same machine
          </Button>
        </div>
      )}
      <div className="form-grid">
        <SessionFields ids={ids} />
      </div>
    </Card>
  );
};
