/** All of pdfkit, which is loaded with the first page that is printed and not before. */
export const loadPdfkit = async () => (await import('pdfkit')).default;
export type Pdf = InstanceType<Awaited<ReturnType<typeof loadPdfkit>>>;
