import { longDate } from '../../shared/aftercare/dates.ts';
import { expectAccessible } from './driver/axe.ts';
import { chairOn, heading, standsIn } from './driver/chair.ts';
import type { Chair } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { onlyPdf, pdfText } from './driver/pdf.ts';
import { registerQuickly } from './driver/quick.ts';
import { sessionAt, stepsIn, studioReady } from './driver/short-cuts.ts';
import { daysFrom } from './driver/visit/day.ts';
import { backHome, endHere, stopWork } from './driver/visit/endings.ts';
import { expect, test } from './driver/world.ts';
import type { Running } from './driver/world.ts';
import type { StageId } from '../../shared/session/stage.ts';

const someone = async (running: Running, name: string, stage: StageId) => {
  const client = await registerQuickly(running, { fullName: `${name} Endings`, firstName: name });
  return sessionAt(running, stage, client);
};
const outcome = async (chair: Chair, button: string): Promise<void> => {
  await chair.section('Outcome');
  await chair.press(button);
};

test('a session ends in every way it may, and what is taken home says so', async ({ world, startMs }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);
  const days = daysFrom(startMs);

  await test.step('deferred, with a note that says from when on to come back', async () => {
    await someone(running, 'Dora', 'consultation');
    await outcome(chair, 'Defer: come back later');
    const form = chair.card('Defer');
    await form.press('End the session: deferred');
    await expect(form.scope.getByText('Please give the reason for the record.')).toBeVisible();
    await form.write('Reason, for the record', 'Sunburn on the crown');
    await form.write('Why we wait', 'The skin needs a few more weeks.');
    await form.date('Come back from', days.ahead(42));
    await expectAccessible(page, 'deferral form');
    await form.press('End the session: deferred');
    await expect(heading(page, 'Session deferred')).toBeVisible();
    await chair.card('The note').press('Save as PDF');
    await expect(page.getByText(/^Saved as .*-n\.pdf/)).toBeVisible();
    const note = pdfText(onlyPdf(world.paperDir, '-n.pdf'));
    expect(note).toContain('The skin needs a few more weeks.');
    expect(note).toContain(longDate(days.ahead(42), 'dayMonth'));
    // The reason for the record is nobody else's.
    expect(note).not.toContain('Sunburn');
    await expectAccessible(page, 'session deferred');
    await backHome(chair);
  });

  await test.step('referred to a doctor', async () => {
    await someone(running, 'Rita', 'consultation');
    await outcome(chair, 'Refer to someone else');
    const form = chair.card('Refer');
    await form.answer('Refer to', 'A doctor');
    await form.write('Reason, for the record', 'A mole that has changed');
    await form.write('What the note says', 'Please let a doctor look at the spot first.');
    await form.press('End the session: referred');
    await expect(heading(page, 'Client referred')).toBeVisible();
    await expectAccessible(page, 'client referred');
    await backHome(chair);
  });

  await test.step('declined', async () => {
    await someone(running, 'Dean', 'consultation');
    await outcome(chair, 'Decline');
    const form = chair.card('Decline');
    await form.write('Reason, for the record', 'Expects hair, not dots');
    await form.write('What the note says', 'We will not do this treatment.');
    await form.press('End the session: declined');
    await expect(heading(page, 'Session declined')).toBeVisible();
    await backHome(chair);
  });

  await test.step('stopped before the needle: a reason is enough', async () => {
    await someone(running, 'Abe', 'cleanseAndNumb');
    await stopWork(chair);
    await expect(page.getByText('No needle was used.')).toBeVisible();
    await expectAccessible(page, 'work has stopped');
    // Stopping is not final: the work can go on.
    await chair.press('Go back to work');
    await chair.seen('cleanseAndNumb');
    await stopWork(chair);
    await endHere(chair, 'Client was called away');
    await backHome(chair);
  });

  await test.step('stopped after the needle: the sheet first, or why there is none', async () => {
    const quick = await someone(running, 'Nell', 'application');
    const steps = stepsIn('application');
    await quick.follow(
      steps.slice(0, steps.findIndex(({ what }) => what !== 'prepare' && what.type === 'pass.finished') + 1),
    );
    await stopWork(chair);
    const end = chair.card('End the session here');
    await end.write('Why the work stopped', 'Client felt faint');
    await end.press('End the session');
    await expect(end.scope.getByText('Hand over a sheet first, or give the reason why not.')).toBeVisible();
    await chair.card('Aftercare sheet').press('Prepare the sheet');
    await expect(page.getByRole('article', { name: 'What the sheet says' })).toContainText(
      'The work was stopped early',
    );
    await chair.card('Hand over').press('Client does not want it');
    await expect(chair.card('Hand over').scope.getByText('The client did not want it')).toBeVisible();
    await end.press('End the session');
    await expect(heading(page, 'Session ended early')).toBeVisible();
    await expectAccessible(page, 'session ended early');
    await backHome(chair);
  });

  await test.step('a false alarm goes back to where the work stood', async () => {
    await someone(running, 'Fay', 'colourMatch');
    await chair.press('Emergency');
    await expect(heading(page, 'Emergency')).toBeVisible();
    await expectAccessible(page, 'emergency');
    await chair.press('False alarm');
    const why = page.getByRole('dialog', { name: 'False alarm' });
    await expectAccessible(page, 'false alarm');
    await hand.write(why.getByRole('textbox', { name: 'Why it was a false alarm' }), 'Wrong button');
    await hand.press(why.getByRole('button', { name: 'Go back to work' }));
    await chair.seen('colourMatch');
    expect(await standsIn(running)).toEqual({ place: 'colourMatch', stage: 'colourMatch' });
  });

  await test.step('an emergency for real: no needle that day, only the end', async () => {
    await chair.press('Emergency');
    await chair.card('Signs').tick('Drowsy');
    // Once a sign was ticked it was no false alarm.
    await expect(chair.button('False alarm')).toBeDisabled();
    const wiped = page.getByRole('button', { name: /^Cream is wiped off/ });
    for (let left = await wiped.count(); left > 0; left -= 1) {
      await hand.press(wiped.first());
      await expect(wiped).toHaveCount(left - 1);
    }
    await chair.press('It is over');
    const over = page.getByRole('dialog', { name: 'The emergency is over' });
    await expectAccessible(page, 'the emergency is over');
    await hand.write(
      over.getByRole('textbox', { name: 'What was done' }),
      'Cream off, crew called, client awake',
    );
    await hand.write(over.getByRole('textbox', { name: 'Handed over to' }), 'Crew 12');
    await hand.press(over.getByRole('button', { name: 'Enter' }));
    await expect(heading(page, 'Work has stopped')).toBeVisible();
    for (const gone of ['Go back to work', 'Defer: come back later'])
      await expect(chair.button(gone)).toBeHidden();
    await endHere(chair, 'Reaction to the cream');
    await backHome(chair);
  });

  await expect(page.getByRole('region', { name: 'Open sessions' })).toContainText('None.');
  const { rows } = await running.get('completed.list', { text: '', before: null, limit: 100 });
  expect(rows.map(({ ending }) => ending).toSorted()).toEqual([
    'abandoned',
    'abandoned',
    'abandoned',
    'declined',
    'deferred',
    'referred',
  ]);
});
