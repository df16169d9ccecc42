import type { KeyboardId } from '../../shared/stock/keyboards.ts';
import type { Message } from '../../shared/words/message.ts';
import { scannerWords } from '../../shared/words/screens/scanner.ts';

export const keyboardWords = (id: KeyboardId | null): Message =>
  id === null ? scannerWords.otherKeyboard : scannerWords[`keyboard_${id}`];
