import { processIo } from './sums/io.ts';
import { runScoreSums } from './sums/run-score-sums.ts';

process.exitCode = await runScoreSums(process.argv.slice(2), processIo());
