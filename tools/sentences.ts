import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { givenOfCsv } from './sentences/given-of-csv.ts';
import { judgeChoices, someOf } from './sentences/judge-choices.ts';
import { printReport } from './sentences/print-report.ts';
import { printTally } from './sentences/print-tally.ts';
import type { Tally } from './sentences/tally.ts';
import { tallyAll } from './sentences/tally-all.ts';
import { dayFromIso } from './sentences/world/calendar.ts';
import { draw } from './sentences/world/draw.ts';

/** Of what claims something, what no kind reads. */
const mostNotRead = 0.01;

const usage = `npm run sentences -- [options]
  --reports N      how many generated reports (10000)
  --first N        the number of the first (0)
  --only N         one report by its number
  --csv FILE       one report of a file with the columns Date, Channel, Campaign, Currency, Cost, Revenue …
  --settings FILE  its settings
  --today DAY      the day it is built on
  --choices N      of each report the figures that N choices of its reader show, in place of its sentences
  --show           the page of that one report, too
  --plain          the texts that claim nothing, too`;

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    first: { type: 'string', default: '0' },
    only: { type: 'string' },
    csv: { type: 'string' },
    settings: { type: 'string' },
    today: { type: 'string' },
    choices: { type: 'string' },
    show: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const isMet = ({ byRule, notRead, sentences, figures }: Tally): boolean =>
  Object.keys(byRule).length === 0 && notRead <= mostNotRead * (sentences + figures);

/** One after the other. */
function judgeAllChoices(first: number, count: number, most: number): boolean {
  let all = 0;
  for (let report = first; report < first + count; report++) {
    const faults = judgeChoices(draw(report), someOf(most, report));
    for (const fault of faults.slice(0, 3)) console.log(`${report}  ${fault}`);
    all += faults.length;
  }
  console.log(`${all} contradictions in ${count} reports, of each ${most} choices at most`);
  return all === 0;
}

async function main(): Promise<boolean> {
  if (values.help) {
    console.log(usage);
    return true;
  }
  if (values.csv) {
    const settings = values.settings ? JSON.parse(readFileSync(values.settings, 'utf8')) : { currency: 'EUR' };
    const given = givenOfCsv(
      readFileSync(values.csv, 'utf8'),
      settings,
      values.today ? dayFromIso(values.today) : undefined,
    );
    return printReport(given, values.show) === 0;
  }
  if (values.only) return printReport(draw(Number(values.only)), values.show) === 0;
  const [count, began] = [Number(values.reports), performance.now()];
  if (values.choices) return judgeAllChoices(Number(values.first), count, Number(values.choices));
  const tally = await tallyAll(Number(values.first), count, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${count}`);
  });
  printTally(tally, { plain: values.plain });
  const all = Object.values(tally.byRule).reduce((sum, found) => sum + (found?.contradictions ?? 0), 0);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `\n${all.toLocaleString('en-US')} contradictions in ${count.toLocaleString('en-US')} reports: ${tally.sentences.toLocaleString('en-US')} sentences and ${tally.figures.toLocaleString('en-US')} figures, in ${seconds} s${tally.unbuilt > 0 ? `; of ${tally.unbuilt} nothing was built, since no row of theirs can be used` : ''}`,
  );
  return isMet(tally);
}

if (!(await main())) process.exitCode = 1;
