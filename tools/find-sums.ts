import { processIo } from './sums/io.ts';
import { runFindSums } from './sums/run-find-sums.ts';

process.exitCode = await runFindSums(process.argv.slice(2), processIo());
