import { messages } from '../message.ts';

/** A database that takes the place of the shared folder. */
export const hubWords = messages('hub', {
  title: 'Hub instead of a folder',
  off: 'For tablets that share no folder, and for several studios: a database (PostgreSQL 15 or later) that somebody looks after. What lies there is sealed as it is here. Whoever looks after it lets this tablet in and gives you an address and a password.',
  open: 'Use a hub',
  change: 'Change the hub',
  leave: 'Leave the hub',
  leaveTitle: 'Leave the hub?',
  leaveSays:
    'This tablet moves nothing to or from the hub any more, and forgets its password. What lies there stays there. Nothing here is lost; the other tablets do not hear of this one until it shares again.',
  address: 'Address',
  addressHint: 'postgres://role@host:5432/database',
  password: 'Password of this tablet',
  studio: 'Number of the studio',
  studioHint: 'Only on a new tablet, before it has joined: whoever looks after the hub has it.',
  certificate: 'Certificate of the server',
  certificateHint:
    'The text of the one certificate that is believed, from BEGIN to END. Left empty: those that this computer believes.',
  connect: 'Connect',
  where: 'Hub',
  joined: 'Connected. Entries are moved by themselves after each visit and every hour.',

  reached: 'Entries last went there and came back {at}.',
  neverReached: 'Nothing was moved there yet.',
  pinned: 'Believed is one certificate only, {fingerprint}, up to and including {until}.',
  anyCertificate: 'Believed is any certificate that this computer believes.',
  deviceNumber: 'Number of this tablet, for whoever lets it in: {number}',
  studioNumber: 'Number of the studio, for a new tablet: {number}',
  badStudio:
    'This is not the number of a studio: it has 32 letters from a to f and digits, in five groups. Copy it whole from a tablet that is in already.',
  photos: 'Photos do not travel through a hub: they stay on the tablet that took them.',

  longGone:
    'The hub has not been reached for {days, number} days. Nothing is lost and work goes on: everything is sent when it is there again. Until then a dropped tablet would cost what it wrote in these days, so back up to a drive.',
  refilled:
    'The hub had lost {count, plural, one {# entry} other {# entries}} that it held before: somebody put an older copy of it back. They were sent again.',
  certificateEnds:
    'The certificate of the server ends in {days, plural, =0 {less than a day} one {# day} other {# days}}. Ask whoever looks after the hub for the new one.',
  certificateEnded:
    'The certificate of the server has ended. Ask whoever looks after the hub for the new one.',

  unreadableCertificate: 'That is no certificate. Paste its text from BEGIN CERTIFICATE to END CERTIFICATE.',
  badAddress: 'Write the hub as postgres://role@host:5432/database.',
  unreachable:
    'No hub answers there. Is the server on, and the address right? Nothing is lost: it is tried again every hour.',
  'cut-off': 'The line to the hub broke. What was sent is there; the next time goes on from there.',
  'no-tls':
    'That server speaks without encryption, and Stipple sends nothing so. Whoever looks after it has to switch TLS on.',
  'no-rights':
    'The hub does not let this tablet in: the role or the password is not the right one, or the tablet was taken out there. Ask whoever looks after the hub.',
  'no-database': 'There is no such database on that server. Look at the end of the address.',
  'no-schema': 'That database is no hub yet. Whoever looks after it has to run its first command.',
  'old-schema': 'The hub is older than this Stipple. Whoever looks after it has to bring it up to date.',
  'new-schema': 'The hub is newer than this Stipple. Update this tablet.',
  'wrong-version': 'The server of the hub is too old: it has to be PostgreSQL 15 or later.',
  full: 'The disk of the hub is full. Nothing is lost: whoever looks after it has to make room.',
  'read-only': 'That server takes nothing: it is a copy of another one. Use the address of the first one.',
  refused: 'The hub refused without saying why. Ask whoever looks after it to look into its log.',
  badCertificate:
    'The server shows another certificate than the one that is believed. Nothing was sent. Ask whoever looks after the hub before you go on: if it has a new one, enter that here.',
});
