import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ShellContext } from '../../../renderer/context.ts';
import { EditingContext } from '../../../renderer/studio/edit-context.ts';
import type { Editing } from '../../../renderer/studio/edit-context.ts';
import { protocolParts } from '../../../renderer/studio/protocol-parts.tsx';
import type { PartId } from '../../../renderer/studio/protocol-parts.tsx';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { whole } from '../../../shared/protocol/floors/whole.ts';
import { maySwitchOffOne } from '../../../shared/protocol/least-rows.ts';
import { isOwnSign } from '../../../shared/protocol/new-rows.ts';

const protocol = whole(defaultProtocol('uk'));
const draw = (part: PartId, { edits = {}, issues = {} }: Partial<Editing> = {}): string =>
  renderToStaticMarkup(
    <ShellContext value={{ client: {} } as never}>
      <EditingContext
        value={{ protocol, edits, issues, isReadOnly: false, type: () => undefined, forget: () => undefined }}
      >
        {protocolParts[part].cards()}
      </EditingContext>
    </ShellContext>,
  );

test('which row may be switched off is asked of the rules, not of a name', () => {
  expect([isOwnSign('drowsy'), isOwnSign('own-1'), isOwnSign('ours')]).toEqual([false, true, true]);
  expect([maySwitchOffOne('lights', 3), maySwitchOffOne('lights', 4)]).toEqual([false, true]);
  expect([maySwitchOffOne('zones', 1), maySwitchOffOne('zones', 2)]).toEqual([false, true]);
});

test('how hard the leaflet is to read is said to be of the version in force, once words of it are typed', () => {
  const says = 'Of the version in force';
  expect(draw('aftercare')).not.toContain(says);
  expect(draw('aftercare', { edits: { 'aftercare.bloodText': 'Other words.' } })).toContain(says);
});
