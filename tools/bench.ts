import { gzipSync } from 'node:zlib';
import { sampleTabs } from '../workbench/page/sample-tabs.ts';
import { type Contender, interleave } from './bench/interleave.ts';
import { allAtOnce, loading } from './bench/load.ts';
import { everything, factsOf, ledgerOf, problemsOf, read } from './bench/ours.ts';
import { nestedMaps, withArquero, withLodash } from './bench/peers.ts';
import { milliseconds, printBench, times } from './bench/print-bench.ts';
import { rawTable } from './bench/raw-table.ts';
import { inLibreOffice, inOSpreadsheet } from './bench/recalculation.ts';
import { type BuildCalls, callsForRows, callsOfBuilds } from './bench/service-calls.ts';
import { files } from './build.ts';

const project = await files();
const rounds = 11;
const warmUps = 3;

function againstPeers(rows: number): void {
  const table = rawTable(rows);
  const contenders: readonly Contender[] = [
    { name: 'Tieout: rows, problems, all sums', run: () => everything(table) },
    { name: 'nested Maps: one sum, the floor', run: () => nestedMaps(table) },
    { name: 'lodash: one sum', run: () => withLodash(table) },
    { name: 'arquero: one sum', run: () => withArquero(table) },
  ];
  const medians = interleave(contenders, rounds, warmUps);
  printBench(
    `${rows.toLocaleString('en-US')} rows × 12 columns, median of ${rounds} rounds taken in turns`,
    ['', 'median', 'Tieout takes'],
    contenders.map(({ name }, index) => [name, milliseconds(medians[index]!), times(medians[0]! / medians[index]!)]),
  );
}

function byStage(rows: number): void {
  const table = rawTable(rows);
  const readings = read(table);
  const ledger = ledgerOf(readings);
  const stages: readonly Contender[] = [
    { name: 'raw cells to campaign rows', run: () => read(table) },
    { name: 'problems', run: () => problemsOf(readings) },
    { name: 'ledger', run: () => ledgerOf(readings) },
    { name: 'sums', run: () => factsOf(ledger) },
  ];
  const medians = interleave(stages, rounds, warmUps);
  const all = medians.reduce((sum, median) => sum + median, 0);
  printBench(
    `Where the time goes, ${rows.toLocaleString('en-US')} rows`,
    ['stage', 'median', 'share'],
    stages.map(({ name }, index) => [
      name,
      milliseconds(medians[index]!),
      `${((100 * medians[index]!) / all).toFixed(0)} %`,
    ]),
  );
}

function growth(sizes: readonly number[]): void {
  const contenders = sizes.map((rows): Contender => {
    const table = rawTable(rows);
    return { name: rows.toLocaleString('en-US'), run: () => everything(table) };
  });
  const medians = interleave(contenders, 7, 2);
  const perRow = medians.map((median, index) => (median * 1e6) / sizes[index]!);
  printBench(
    'Growth with the rows: linear is the same time a row',
    ['rows', 'median', 'a row', 'against the first'],
    contenders.map(({ name }, index) => [
      name,
      milliseconds(medians[index]!),
      `${perRow[index]!.toFixed(0)} ns`,
      times(perRow[index]! / perRow[0]!),
    ]),
  );
}

function callsOfABuild(few: number, many: number): void {
  const [ofFew, ofMany] = [callsForRows(project, few), callsForRows(project, many)];
  const methods = [...new Set([...ofFew.of.keys(), ...ofMany.of.keys()])];
  const moved = methods.filter((method) => ofFew.of.get(method) !== ofMany.of.get(method));
  printBench(
    'Service calls of a whole build: all of them, and those whose number differs',
    ['', `${few.toLocaleString('en-US')} rows`, `${many.toLocaleString('en-US')} rows`],
    [
      ['all', String(ofFew.all), String(ofMany.all)],
      ...moved.map((method) => [method, String(ofFew.of.get(method) ?? 0), String(ofMany.of.get(method) ?? 0)]),
    ],
  );
}

function callsOfTheSample(): void {
  const { first, again } = callsOfBuilds(project, sampleTabs());
  const line = (name: string, of: (calls: BuildCalls) => string) => [name, of(first), of(again)];
  printBench(
    'What a build of the sample asks of Google, and what that takes there as others report it',
    ['', 'first', 'again'],
    [
      line('service calls', ({ all }) => String(all)),
      ...(['read', 'write', 'store', 'made here'] as const).map((kind) =>
        line(`  ${kind}`, ({ calls }) => String(calls[kind])),
      ),
      line('switches from writing to reading', ({ switches }) => String(switches)),
      line('  that wait for the recalculation', ({ waits }) => String(waits)),
      line('seconds, without the recalculation', ({ seconds }) => seconds.map((each) => each.toFixed(1)).join(' to ')),
    ],
  );
}

function loads(): void {
  const cell = 'ROI(300, 200)';
  const scripts: readonly { readonly name: string; readonly code: string; readonly call?: string }[] = [
    { name: 'a cell, all at once and not minified', code: allAtOnce(), call: cell },
    { name: 'a cell, Code.js', code: project['Code.js']!, call: cell },
    { name: 'first use of the rest, App.html', code: project['App.html']! },
  ];
  const medians = interleave(
    scripts.map(({ name, code, call }) => loading(name, code, call)),
    31,
    5,
  );
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  printBench(
    'What is loaded: compiled, run and called in a bare realm',
    ['', 'size', 'gzip', 'median', 'share'],
    scripts.map(({ name, code }, index) => [
      name,
      kB(Buffer.byteLength(code)),
      kB(gzipSync(code).length),
      milliseconds(medians[index]!),
      `1 / ${(medians[0]! / medians[index]!).toFixed(1)}`,
    ]),
  );
}

async function recalculations(rows: number): Promise<void> {
  const engines: readonly (readonly [string, readonly number[]])[] = [
    ['o-spreadsheet, an amount typed over', inOSpreadsheet(project, rows, 15)],
    ['LibreOffice, all formulas anew', await inLibreOffice(project, rows, 5)],
  ];
  printBench(
    `Recalculation over ${rows.toLocaleString('en-US')} rows: 304 SUMIFS by hand, and all that Tieout adds`,
    ['', 'by hand', 'Tieout', 'share'],
    engines.flatMap(([engine, [hand, ours]]) =>
      hand === undefined || ours === undefined
        ? []
        : [[engine, milliseconds(hand), milliseconds(ours), `1 / ${(hand / ours).toFixed(1)}`]],
    ),
  );
}

loads();
againstPeers(100_000);
byStage(100_000);
growth([10_000, 100_000, 500_000]);
callsOfTheSample();
callsOfABuild(1_000, 100_000);
await recalculations(100_000);
