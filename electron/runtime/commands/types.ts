import { types } from '../test-parts.ts';

process.exit((await types(process.argv.slice(2))).failed);
