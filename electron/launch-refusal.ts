import { rmSync } from 'node:fs';
import { app, dialog } from 'electron';
import { beforeLanguage, launchRefused, launchWords } from '../shared/words/launch.ts';
import { switchesIn } from './launch-guard.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Says why and ends, with nothing opened: no folder of the record, no port, no page. */
export const refuseLaunch = (refused: readonly string[]): void => {
  // Chromium acts on them only later; what nobody asks for any more it does not do.
  for (const { name } of switchesIn(process.argv, process.platform)) app.commandLine.removeSwitch(name);
  const says = beforeLanguage(launchRefused(refused));
  process.stderr.write(`${says}\n`);
  const scratch = temporaryFolder(app.getPath('temp'), 'window');
  app.setPath('userData', scratch);
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  // On Linux there is no window to say it in before this.
  void app.whenReady().then(() => {
    dialog.showErrorBox(beforeLanguage(launchWords.title), says);
    app.exit(1);
  });
};
