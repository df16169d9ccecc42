import { join } from 'node:path';

export const recordFileOf = (dataDir: string): string => join(dataDir, 'record.db');
