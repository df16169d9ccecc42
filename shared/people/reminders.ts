import { clientsScreen } from '../words/screens/clients.ts';
import type { Message } from '../words/message.ts';

/** How a client said the studio may remind them; `none`: not at all. Who was never asked is not reminded either. */
export const reminderWays = ['call', 'message', 'letter', 'none'] as const;
export type ReminderWay = (typeof reminderWays)[number];

export const isReminderWay = (text: string): text is ReminderWay => reminderWays.some((one) => one === text);

export const reminderName: Readonly<Record<ReminderWay, Message>> = {
  call: clientsScreen.remindByCall,
  message: clientsScreen.remindByMessage,
  letter: clientsScreen.remindByLetter,
  none: clientsScreen.remindNot,
};

/** Where a reminder may go: a number or an address, only where the client agreed to that way; nothing otherwise. */
export const remindAt = ({
  reminders,
  phone,
  address,
}: {
  readonly reminders?: ReminderWay | undefined;
  readonly phone: string;
  readonly address: string;
}): {
  readonly way: ReminderWay | null;
  readonly where: string;
} => {
  switch (reminders) {
    case 'call':
    case 'message':
      return { way: reminders, where: phone.trim() };
    case 'letter':
      return { way: reminders, where: address.trim() };
    case 'none':
      return { way: reminders, where: '' };
    default:
      return { way: null, where: '' };
  }
};
