import { progress } from './report/progress.ts';

const isTerminal = process.stderr.isTTY === true;
const err = (text: string): void => void process.stderr.write(text);
// Loading the spreadsheet engine takes most of the first second.
progress(err, isTerminal).say('Starting');
const { runReport } = await import('./report/run-report.ts');

process.exitCode = await runReport(process.argv.slice(2), {
  // npm runs its scripts in the project's folder; paths are meant from where the person stands.
  base: (process.env.npm_lifecycle_event === 'report' && process.env.INIT_CWD) || process.cwd(),
  isTerminal,
  out: (text) => process.stdout.write(text),
  err,
});
