import { messages } from '../message.ts';

/**
 * Help for the screen one stands on, three paragraphs each: what it is for, how it is done, what to know. Keys are the places of the
 * window and the stages of a session.
 */
export const helpWords = messages('help', {
  help: 'Help',
  about: 'Help: {screen}',
  key: 'F1 opens this on every screen.',

  home1:
    'From here a visit begins. Type part of the name of whoever is in the chair, or take in a new client.',
  home2:
    'Below stand sessions that wait to be gone on with, what is due today, and what of the studio is still to be set up.',
  home3: 'A session you pause loses nothing. It waits under Open sessions, its numbing clock goes on.',
  clients1: 'Everybody who was ever registered, by name.',
  clients2:
    'Type any part of a name; spelling with or without accents finds the same person. Tap a line to open it.',
  clients3:
    'Before you register somebody new, look for them here: two records of one person cannot be joined.',
  client1: 'One client: how to reach them, what all visits tell together, photos, and every session.',
  client2: 'Start a session here. Amend changes name and contact; what was there before stays in the record.',
  client3: 'Erase this client, at the foot, destroys what is known of them for good. Lots and dates stay.',
  newClient1: 'A new client. Everything that is typed is kept as a draft, also when you leave the screen.',
  newClient2:
    'Name, date of birth and phone are needed. If somebody like them is known already, you are asked.',
  newClient3: 'An emergency contact saves minutes when they count.',
  startSession1: 'What kind of visit this is. It decides what is asked and which rules count.',
  startSession2:
    'A touch-up is the usual visit. A first talk has no needle: patch test, photos and reading the consent, so that the client can think about it.',
  startSession3:
    'A session begun for the wrong person ends as a mistake and counts for nothing: Stop work, then End.',
  completed1: 'Every session that is over, newest first.',
  completed2:
    'Filter by day, practitioner, or why to look: overrides, things left open, times that are too short.',
  completed3: 'A manager sends a session back with a question, or approves it. Both stay in the record.',
  completedOne1: 'One session, entry by entry, as it was recorded.',
  completedOne2:
    'Put right what was entered wrong: the old value stays beside the new one, with the reason and your name.',
  completedOne3:
    'If the printed sheet told the wrong value, a new one is offered that says which it replaces.',
  keeping1: 'How long each class of records is kept, and the files whose time is over.',
  keeping2:
    'Erase asks for the reason and the name, and gives a certificate to take along. A name opens the file.',
  keeping3:
    'A file on hold stays until somebody lifts the hold. The number of years stands in the protocol, in the country pack.',
  due1: 'Whom to call: reviews and touch-ups that fall within a month, and those that are overdue.',
  due2: 'A name opens the client. Print the list, or save it as a table for a spreadsheet.',
  due3: 'How a client may be reminded is asked with their phone number. Without a yes no number stands here.',
  figures1: 'What the sessions of a time say together, counted from the record.',
  figures2: 'Choose the time, and by what the lines are split: month, person, place on the scalp or product.',
  figures3: 'They raise questions and answer none: open the sessions behind a figure before you judge.',
  studios1: 'Sessions, recall and figures of every studio you manage, each from its own record.',
  studios2:
    'Let this computer join a studio once, in a data folder of its own, then add the folder here. Hear all studios takes what their tablets shared since.',
  studios3: 'A studio that was not heard is named. Do not call a recall complete before it is.',
  studioSession1: 'One ended session of another studio, as its tablets wrote it.',
  studioSession2:
    'Read it, then approve it or return it with a question. That is written into the record of its studio.',
  studioSession3: 'Corrections, papers and photos are made in that studio.',
  stock1: 'What lies in the cupboard: products, their lots, and until when each may be used.',
  stock2: 'Scan a pack anywhere on this screen. A lot in quarantine is offered at no chair.',
  stock3: 'Find who was reached takes what a recall notice says, and lists the clients of these lots.',
  stockReceive1: 'A delivery becomes stock: product, lot, expiry, how many.',
  stockReceive2:
    'Scan the code of the pack: product, lot and date are read from it. Check them against the label.',
  stockReceive3: 'A month as expiry means its last day.',
  stockLot1: 'One lot: where it is used, how long it lasts, what happened to it.',
  stockLot2: 'Opened counts from the day you say. After that it lasts as long as its product says.',
  stockLot3: 'Quarantine keeps it from every chair until a manager decides.',
  stockProduct1: 'One product: what stands on its label, its lots, label pictures and safety data sheet.',
  stockProduct2: 'What you change here counts from now on. Sessions keep what they were worked with.',
  stockProduct3: 'The card ties it to the limits of the protocol.',
  recall1: 'Whom a lot reached. Type or paste what the notice says.',
  recall2: 'What was understood stands above the answer. Read it before you trust the answer.',
  recall3: 'The list prints with names and phone numbers: keep it as you keep client records.',
  scanner1: 'Whether your scanner brings what stands on the pack.',
  scanner2: 'Scan the code shown here. If letters come out wrong, choose the keyboard that makes them right.',
  scanner3: 'The setting is kept for this device.',
  staffLog1: 'Needle-sticks and splashes of the staff, with what to do at once.',
  staffLog2: 'First aid comes first. Then record what happened: the form asks for what a doctor will ask.',
  staffLog3: 'It names no client, and erasing a client does not touch it.',
  people1: 'Who works here, what they may do, their licence and training.',
  people2: 'From the first PIN on, a name and its PIN take the tablet, and every entry says who made it.',
  people3: 'The last owner cannot be removed. A forgotten PIN is set anew with the recovery code.',
  protocol1: 'The rules of your studio: questions, limits, products, texts.',
  protocol2:
    'Change a value and release a new version. Sessions that are open keep the version they began with.',
  protocol3: 'Starting values name their source and how far to trust it. Check them with your adviser.',
  keys1: 'What opens the record, and where backups go.',
  keys2: 'Choose a folder on another drive. Rehearse with the code from paper at least every 90 days.',
  keys3: 'Without passphrase and recovery code nobody can open the record, nor can we.',
  installation1: 'What runs here, the printer, the camera, and a studio to practise in.',
  installation2: 'The fingerprint is compared with the one on the recovery page.',
  installation3: 'Everything stays on this computer.',

  consultation1:
    'Ask, look, plan, sign, photograph: seven parts, in any order. A tick shows which are complete.',
  consultation2:
    'Health questions stand in groups: read each aloud, then No to all of them, or open the one that is not a no.',
  consultation3:
    'Defer, refer or decline under Outcome. The client can answer alone: turn the tablet round with Hand over.',
  cleanseAndNumb1: 'Station, hands, scalp, cream. As this morning takes over what was set up today.',
  cleanseAndNumb2:
    'Cream is on: start the clock. From then on the clock, the limits and the questions about signs follow you through every stage.',
  cleanseAndNumb3: 'Cream may work on while you match the colour. It must be off before the needle.',
  colourMatch1: 'Light, readings, the recipe, the mix with its lots, and the agreement of the client.',
  colourMatch2: 'A photo with the grey card reads skin, healed dots and stubble. Or type what you measured.',
  colourMatch3:
    'A recipe is never silently darker than what is healed. All cream off and antiseptic dry end this stage.',
  application1: 'Pass by pass. Tap a zone, start the pass, finish it; the clock runs large beside it.',
  application2:
    'Pain, a break, a new needle, a photo: one tap each. A new zone of one recipe needs no new mix.',
  application3: 'If anything is wrong with the client, tap Emergency. It asks nobody for a PIN.',
  fineTune1: 'Let the skin rest, then look under several lights, at borders and gaps.',
  fineTune2:
    'Send single zones back with a reason, or leave it: fewer dots today, a look again in some weeks.',
  fineTune3: 'Photos after the work are taken in the light of those before.',
  aftercare1: 'The sheet for home, what was said back, and a clean room.',
  aftercare2: 'Print it and say whether it is in hand. The dates also go into the phone of the client.',
  aftercare3: 'Close ends the session. What is found out later is added with a reason; nothing is rewritten.',
});
