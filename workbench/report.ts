import { runReport } from './report/run-report.ts';

process.exitCode = await runReport(process.argv.slice(2), {
  // npm runs its scripts in the project's folder; paths are meant from where the person stands.
  base: (process.env.npm_lifecycle_event === 'report' && process.env.INIT_CWD) || process.cwd(),
  isTerminal: process.stderr.isTTY === true,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
