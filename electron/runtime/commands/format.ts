import { format } from '../test-parts.ts';

process.exit((await format(['--write'])).failed);
