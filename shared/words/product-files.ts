import { messages } from './message.ts';

/** What is said about photos of labels and safety data sheets. */
export const productFileSays = messages('productFiles', {
  pdfTooBig: 'This PDF is larger than 10 MB. Save it smaller, or take photos of its pages.',
  notReadable: 'This file is neither a picture nor a PDF. Choose a PDF, JPEG or PNG file.',
  tooMany: 'This product has 40 files already. Add a new product for a new label.',
  changed: 'This file was changed on the disk, so it is not shown. Restore it from a backup.',
  missing: 'This file is not on the disk any more. Restore it from a backup.',
  noViewer: 'No program could open the file. Save a copy and open it from there.',
});
