import { messages } from './message.ts';

/** Who may come again, and how they may be told. */
export const dueListWords = messages('dueList', {
  title: 'Due and overdue',
  open: 'Who is due',
  eyebrow: '{count, plural, =0 {Nobody} one {# client} other {# clients}}, up to {until}',
  about:
    'Everybody whose review or touch-up falls within a month or is overdue, and who was not here since. Touch-ups whose time was over a year ago are left out.',
  consent:
    'Numbers and addresses stand here only where the client agreed to be reminded that way. Whoever said no, or was not asked, is listed without.',
  coming:
    '{count, plural, one {# session is} other {# sessions are}} still being read: somebody may be missing.',
  nobody: 'Nobody is due',
  nobodySays: 'No review and no touch-up falls within a month.',
  client: 'Client',
  why: 'Why',
  lastVisit: 'Last visit',
  remind: 'Remind',
  overdue: 'overdue',
  review: 'Review on {day}',
  reviewMissed: 'Review was on {day}',
  touchUp: 'Touch-up {from} to {until}',
  touchUpMissed: 'Touch-up was {from} to {until}',
  notAsked: 'not asked: do not remind',
  refused: 'said no: do not remind',
  call: 'call {where}',
  message: 'text {where}',
  letter: 'write to {where}',
  callNowhere: 'call, no number known',
  messageNowhere: 'text, no number known',
  letterNowhere: 'letter, no address known',
  print: 'Print the list',
  save: 'Save as PDF',
  csv: 'Save as a table',
  fileName: 'Due and overdue.pdf',
  csvName: 'Due and overdue.csv',
  made: '{studio}, {phone}. As of {day}, for reviews and touch-ups up to {until}.',
  foot: 'Side {side} of {sides}. Lock it away, then shred it.',
  moreOver: 'More on the other side',
  done: 'reminded on: ………………',
});

/** The week on one page. */
export const weekPaperWords = messages('weekPaper', {
  title: 'The week of {day}',
  print: 'Print the week',
  save: 'Save the week',
  fileName: 'The week.pdf',
  made: '{studio}. Made {at}.',
  sessions: 'Sessions',
  toReview:
    '{count, plural, =0 {Nothing to review} one {# session to review} other {# sessions to review}}, {answered, plural, =0 {no answer} one {# answer} other {# answers}} among them',
  returned: '{count, plural, =0 {No question} one {# question} other {# questions}} without an answer',
  lately:
    'In the last 7 days: {count, plural, =0 {no session} one {# session} other {# sessions}} ended, {events, plural, =0 {no unwanted event} one {# with an unwanted event} other {# with an unwanted event}}',
  clients: 'Clients due',
  due: '{count, plural, =0 {Nobody is due} one {# client is due} other {# clients are due}} within a month, {overdue, plural, =0 {none} other {#}} of them overdue',
  more: 'and {count, number} more: print the whole list from Home, Who is due',
  stock: 'Stock',
  lots: '{count, plural, =0 {No lot} one {# lot} other {# lots}} out of date within {days, number} days',
  stopped:
    '{count, plural, =0 {No pack} one {# pack} other {# packs}} recalled or in quarantine and still in the cupboard',
  injuries: '{count, plural, =0 {No injury} one {# injury} other {# injuries}} of staff to be gone over',
  unvaccinated: 'No word on hepatitis B vaccination: {names}',
  noStock: 'The cupboard is still being read.',
  papers: 'Licences and trainings',
  noPapers: 'Nothing ends within a month.',
  licence: '{person}: licence until {until}',
  training: '{person}: training until {until}',
  foot: 'Names of clients: keep it locked away, then shred it.',
});
