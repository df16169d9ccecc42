import { messages } from './message.ts';

/** Words of the recovery page. */
export const recoveryWords = messages('recovery', {
  fileName: 'Stipple recovery page.pdf',
  title: 'Recovery page for your Stipple record',
  code: 'Your recovery code',
  codeSays:
    'This code opens your record if the passphrase is forgotten or the computer is lost. It has 0 to 9 and capital letters, without I, L, O and U.',
  keepSafe: 'Keep this page safe',
  besideMoney: 'Put it where you keep money or passports, not beside the computer.',
  whoHolds: 'Who holds this page and a copy of your data can read it all.',
  noPhoto: 'Do not take a photo of it. Do not send it by email.',
  onlyOnce: 'Stipple shows this code only once and keeps no copy of it. Nobody can tell you what it was.',
  ifNeeded: 'If you need it',
  putBack: 'Put your backup of the data folder in place and start Stipple.',
  openWith: 'Choose to open it with the recovery code, and type the groups in order.',
  chooseNew: 'Choose a new passphrase. Then print a new page and destroy this one.',
  device: 'Proof of this device',
  deviceSays:
    'A printed record seal can be checked later. This fingerprint tells that the seal was made by your own device, so keep it with the page.',
  fingerprint: 'Device key',
  deviceId: 'Device',
  foot: 'Stipple keeps your record on this computer only. It sends nothing to the internet.',
});
/** How the page is kept, and what is done with it, line by line. */
export const keepLines = [
  recoveryWords.besideMoney,
  recoveryWords.whoHolds,
  recoveryWords.noPhoto,
  recoveryWords.onlyOnce,
];
export const ifNeededLines = [recoveryWords.putBack, recoveryWords.openWith, recoveryWords.chooseNew];
