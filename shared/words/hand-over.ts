/** What stands on the tablet while the client holds it, in the client's own language where there is one. */
export interface HandOverWords {
  readonly yes: string;
  readonly no: string;
  readonly unsure: string;
  readonly back: string;
  readonly next: string;
  readonly questionOf: (at: number, of: number) => string;
  readonly lastTime: (answer: string, date: string) => string;
  readonly where: string;
  readonly when: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly whenHint: string;
  readonly dateWrong: string;
  readonly inYourWords: string;
  readonly weWillTalk: string;
  readonly notSaved: string;
  readonly checkTitle: string;
  readonly checkNothing: string;
  readonly checkSome: string;
  readonly change: string;
  readonly right: string;
  readonly consentOf: (at: number, of: number) => string;
  readonly mayRefuse: string;
  readonly sign: string;
  readonly signHere: string;
  readonly clear: string;
  readonly typeInstead: string;
  readonly drawInstead: string;
  readonly fullName: string;
  readonly witness: string;
  readonly guardian: string;
  readonly guardianMissing: string;
  readonly signatureMissing: string;
  readonly nameMissing: string;
  readonly witnessMissing: string;
  readonly saving: string;
  readonly sayNo: string;
  readonly whyNo: string;
  readonly recordNo: string;
  readonly signed: string;
  readonly refused: string;
  readonly thanks: string;
  readonly giveBack: string;
  readonly loading: string;
}

const english: HandOverWords = {
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  back: 'Back',
  next: 'Next',
  questionOf: (at, of) => `Question ${at} of ${of}`,
  lastTime: (answer, date) => `Last time you said: ${answer}, ${date}`,
  where: 'Where',
  when: 'When',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  whenHint: 'As much as you know: the year alone will do.',
  dateWrong: 'Please look at this date again: numbers only, and not in the future.',
  inYourWords: 'In your own words',
  weWillTalk: 'Thank you. We will talk about this.',
  notSaved: 'This was not saved. Please try again, or give the tablet back.',
  checkTitle: 'Is this right?',
  checkNothing: 'You said no to every question.',
  checkSome: 'You said no to all questions but these:',
  change: 'Change',
  right: 'This is right',
  consentOf: (at, of) => `${at} of ${of}`,
  mayRefuse: 'Read it in peace. Ask what you want. You may say no.',
  sign: 'Sign',
  signHere: 'Sign here with your finger or a pen',
  clear: 'Clear',
  typeInstead: 'Type my name instead',
  drawInstead: 'Sign with finger or pen instead',
  fullName: 'Full name',
  witness: 'Who watched you sign',
  guardian: 'Your guardian, who agrees too',
  guardianMissing: 'Please write the name of your guardian.',
  signatureMissing: 'The signature is still missing.',
  nameMissing: 'Please type your name.',
  witnessMissing: 'Please write who watched you sign.',
  saving: 'Being saved. Try again in a moment.',
  sayNo: 'I say no',
  whyNo: 'If you like: why',
  recordNo: 'Keep my no',
  signed: 'Signed',
  refused: 'You said no',
  thanks: 'Thank you.',
  giveBack: 'Please give the tablet back now.',
  loading: 'One moment',
};

const spanish: HandOverWords = {
  yes: 'Sí',
  no: 'No',
  unsure: 'No lo sé',
  back: 'Atrás',
  next: 'Siguiente',
  questionOf: (at, of) => `Pregunta ${at} de ${of}`,
  lastTime: (answer, date) => `La última vez dijo: ${answer}, ${date}`,
  where: 'Dónde',
  when: 'Cuándo',
  day: 'Día',
  month: 'Mes',
  year: 'Año',
  whenHint: 'Lo que sepa: basta con el año.',
  dateWrong: 'Revise esta fecha, por favor: solo números y nada en el futuro.',
  inYourWords: 'Con sus palabras',
  weWillTalk: 'Gracias. Hablaremos de esto.',
  notSaved: 'No se ha guardado. Inténtelo otra vez o devuelva la tableta.',
  checkTitle: '¿Está todo bien?',
  checkNothing: 'Ha dicho que no a todas las preguntas.',
  checkSome: 'Ha dicho que no a todas las preguntas menos a estas:',
  change: 'Cambiar',
  right: 'Está bien',
  consentOf: (at, of) => `${at} de ${of}`,
  mayRefuse: 'Léalo con calma. Pregunte lo que quiera. Puede decir que no.',
  sign: 'Firmar',
  signHere: 'Firme aquí con el dedo o con un lápiz',
  clear: 'Borrar',
  typeInstead: 'Prefiero escribir mi nombre',
  drawInstead: 'Prefiero firmar con el dedo o un lápiz',
  fullName: 'Nombre completo',
  witness: 'Quién le vio firmar',
  guardian: 'Su tutor, que también está de acuerdo',
  guardianMissing: 'Escriba el nombre de su tutor, por favor.',
  signatureMissing: 'Todavía falta la firma.',
  nameMissing: 'Escriba su nombre, por favor.',
  witnessMissing: 'Escriba quién le vio firmar, por favor.',
  saving: 'Se está guardando. Inténtelo en un momento.',
  sayNo: 'Digo que no',
  whyNo: 'Si quiere: por qué',
  recordNo: 'Guardar mi no',
  signed: 'Firmado',
  refused: 'Ha dicho que no',
  thanks: 'Gracias.',
  giveBack: 'Devuelva ahora la tableta, por favor.',
  loading: 'Un momento',
};

const german: HandOverWords = {
  yes: 'Ja',
  no: 'Nein',
  unsure: 'Weiß nicht',
  back: 'Zurück',
  next: 'Weiter',
  questionOf: (at, of) => `Frage ${at} von ${of}`,
  lastTime: (answer, date) => `Letztes Mal sagten Sie: ${answer}, ${date}`,
  where: 'Wo',
  when: 'Wann',
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  whenHint: 'So viel Sie wissen: Das Jahr genügt.',
  dateWrong: 'Bitte sehen Sie sich das Datum noch einmal an: nur Zahlen und nichts in der Zukunft.',
  inYourWords: 'In Ihren eigenen Worten',
  weWillTalk: 'Danke. Darüber sprechen wir noch.',
  notSaved:
    'Das wurde nicht gespeichert. Bitte versuchen Sie es noch einmal, oder geben Sie das Tablet zurück.',
  checkTitle: 'Stimmt das so?',
  checkNothing: 'Sie haben zu allen Fragen Nein gesagt.',
  checkSome: 'Sie haben zu allen Fragen Nein gesagt, außer zu diesen:',
  change: 'Ändern',
  right: 'Das stimmt',
  consentOf: (at, of) => `${at} von ${of}`,
  mayRefuse: 'Lesen Sie in Ruhe. Fragen Sie, was Sie möchten. Sie dürfen Nein sagen.',
  sign: 'Unterschreiben',
  signHere: 'Hier mit Finger oder Stift unterschreiben',
  clear: 'Löschen',
  typeInstead: 'Lieber den Namen tippen',
  drawInstead: 'Lieber mit Finger oder Stift unterschreiben',
  fullName: 'Voller Name',
  witness: 'Wer hat beim Unterschreiben zugesehen',
  guardian: 'Ihr Vormund, der auch einverstanden ist',
  guardianMissing: 'Bitte schreiben Sie den Namen Ihres Vormunds.',
  signatureMissing: 'Die Unterschrift fehlt noch.',
  nameMissing: 'Bitte tippen Sie Ihren Namen.',
  witnessMissing: 'Bitte schreiben Sie, wer zugesehen hat.',
  saving: 'Wird gespeichert. Bitte gleich noch einmal.',
  sayNo: 'Ich sage Nein',
  whyNo: 'Wenn Sie möchten: warum',
  recordNo: 'Mein Nein festhalten',
  signed: 'Unterschrieben',
  refused: 'Sie haben Nein gesagt',
  thanks: 'Danke.',
  giveBack: 'Bitte geben Sie das Tablet jetzt zurück.',
  loading: 'Einen Moment',
};

const byLanguage: Readonly<Record<string, HandOverWords>> = { en: english, es: spanish, de: german };

/** English where the language has no words of its own here. */
export const handOverWords = (language: string): HandOverWords => byLanguage[language.slice(0, 2)] ?? english;
