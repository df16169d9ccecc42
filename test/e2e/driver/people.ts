import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { StaffId } from '../../../shared/brand.ts';
import type { Role } from '../../../shared/people/roles.ts';
import type { Running } from './world.ts';

/** Digits on the pad, one key after the other. */
export const typePin = async (page: Page, pin: string): Promise<void> => {
  const pad = page.getByRole('group', { name: 'PIN pad' });
  for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click();
  const open = pad.getByRole('button', { name: 'Open' });
  if (await open.isVisible()) await open.click();
};

export const lockScreen = (page: Page): Locator => page.getByRole('dialog', { name: 'Locked' });

/** Name, then PIN, behind the lock. */
export const signInAs = async (page: Page, name: string, pin: string): Promise<void> => {
  const screen = lockScreen(page);
  const tile = screen.getByRole('button', { name: new RegExp(name) });
  if (await tile.isVisible()) await tile.click();
  await expect(screen.getByRole('heading', { name })).toBeVisible();
  await typePin(page, pin);
  await expect(screen).toBeHidden();
};

/** A PIN for the owner and somebody more for each role, without a finger. */
export const crewOn = async (
  { get, page }: Pick<Running, 'get' | 'page'>,
  ownerPin: string,
  others: readonly { readonly name: string; readonly role: Role; readonly pin: string }[],
): Promise<Readonly<Record<string, StaffId>>> => {
  const { people } = await get('people.page', null);
  const owner = people[0]?.id as StaffId;
  await get('people.setPin', { person: owner, pin: ownerPin });
  const ids: Record<string, StaffId> = { owner };
  const proof = { person: owner, pin: ownerPin };
  for (const { name, role, pin } of others) {
    const form = { name, licence: 'LIC-2', licenceExpiry: null, trainingExpiry: '2027-03', roles: [role] };
    const added = await proven(page, 'people.add', form, proof);
    const one = added.people.find((row) => row.name === name);
    if (one === undefined) throw new Error(`${name} was not added`);
    await proven(page, 'people.setPin', { person: one.id, pin }, proof);
    ids[role] = one.id;
  }
  return ids;
};

interface Added {
  readonly people: readonly { readonly id: StaffId; readonly name: string }[];
}
/** As the page asks once somebody has typed a PIN. */
export const proven = async (
  page: Page,
  channel: string,
  request: unknown,
  proof: { readonly person: string; readonly pin: string },
): Promise<Added> => {
  const reply = (await page.evaluate(
    ([name, asked, given]) =>
      (window as unknown as { client: Record<string, (request: unknown, proof: unknown) => unknown> }).client[
        name
      ]?.(asked, given),
    [channel, request, proof] as const,
  )) as { readonly ok: boolean; readonly value: Added; readonly error?: unknown };
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value;
};
