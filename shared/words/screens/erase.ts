import { messages } from '../message.ts';

export const eraseScreenWords = messages('eraseScreen', {
  title: 'Erase this client',
  about:
    'For somebody who asks for it, or whose record is not needed any longer. The one key to everything personal is destroyed, with the photos. Nobody can bring it back.',
  keep: 'Days, zones, lots and who worked stay, without a name: a lot that is called back has to be found.',
  button: 'Erase this client',
  dialog: 'Erase {name} for good?',
  first: 'First give the person what they may ask for: hand out the whole record.',
  openSession: 'A session of this client is still open. End it first.',
  otherFiles:
    'The same person has {count, plural, one {another file} other {# other files}}. Only this one is erased, and the certificate says so: whoever wants to be forgotten asks for {count, plural, one {the other one} other {each}} too.',
  why: 'Why',
  consentWithdrawn: 'Consent taken back',
  clientAsked: 'The client asked',
  mistake: 'Entered by mistake',
  notNeeded: 'No longer needed',
  typeName: 'Type the name to go on',
  whereFirst: 'You are asked first where the certificate goes. Without it nobody is erased.',
  cancel: 'Cancel',
  act: 'Erase for good',
  whyMissing: 'Say why.',
  nameMissing: 'Type the name as it stands above.',
  done: 'Erased. The certificate for the client lies in {path}.',
  toClients: 'Back to clients',
});
