import { parseArgs } from 'node:util';
import { printBench } from './bench/print-bench.ts';
import { type Figure, isMet } from './proof/check.ts';
import { checks } from './proof/checks.ts';

const options = checks.map(({ id, title, usual }) => `  --${`${id} N`.padEnd(12)}${title}: N cases (${usual})`);
const usage = `npm run proof -- [options]
${options.join('\n')}
                where none is named, all are tried
  --first M     the number of the first case (0)
  --only K      one case of each by its number
  --show        its rows, too
  --tie MODULE  whose tieOut(pair) explains pairs (src/proof/tie-out/tie-out.ts)`;

const { values } = parseArgs({
  options: {
    ...Object.fromEntries(checks.map(({ id }) => [id, { type: 'string' as const }])),
    first: { type: 'string', default: '0' },
    only: { type: 'string' },
    show: { type: 'boolean', default: false },
    tie: { type: 'string', default: 'src/proof/tie-out/tie-out.ts' },
    help: { type: 'boolean', default: false },
  },
});

const shownAs = (as: Figure['as'], value: number): string =>
  as === 'share' ? `${(100 * value).toFixed(2)} %` : value.toLocaleString('en-US');

function lineOf(figure: Figure): string[] {
  const { name, value, as, aim } = figure;
  const held = !aim ? '' : 'least' in aim ? `≥ ${shownAs(as, aim.least)}` : `≤ ${shownAs(as, aim.most)}`;
  return [name, shownAs(as, value), held, isMet(figure) ? '' : 'missed'];
}

async function main(): Promise<boolean> {
  if (values.help) {
    console.log(usage);
    return true;
  }
  const counts = new Map(checks.map(({ id, usual }) => [id, (values as Record<string, unknown>)[id] ?? usual]));
  const named = checks.filter(({ id }) => id in values);
  const chosen = named.length > 0 ? named : checks;
  let met = true;
  for (const check of chosen) {
    if (values.only !== undefined) {
      await check.show(Number(values.only), values.show, values);
      continue;
    }
    const figures = await check.run(Number(values.first), Number(counts.get(check.id)), values);
    printBench(check.title, ['figure', 'is', 'aim', ''], figures.map(lineOf));
    met &&= figures.every(isMet);
  }
  return met;
}

if (!(await main())) process.exitCode = 1;
