import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { files } from '../../tools/build.ts';
import { current } from '../../tools/live-check.ts';
import { bundleSmoke } from '../../tools/smoke/bundle-smoke.ts';
import { answersIn, questionTable } from '../../tools/smoke/question-table.ts';
import { questions } from '../../tools/smoke/questions.ts';
import { openWorkbook, type Workbook } from '../../workbench/open-workbook.ts';
import { runProject } from '../../workbench/run-project.ts';

const script = await bundleSmoke(process.cwd());
const tab = 'Tieout live check';

const open = (tabs: Parameters<typeof openWorkbook>[0]['tabs'], more: Readonly<Record<string, string>> = {}) => {
  const workbook = openWorkbook({ tabs });
  runProject({ 'Code.js': script, ...more }, workbook);
  return workbook;
};

const answers = (workbook: Workbook, of = tab): Record<string, string> =>
  Object.fromEntries(workbook.values(of).map(([id, , , answer]) => [String(id), String(answer ?? '')]));

const by = (who: string): string[] => questions.filter((question) => question.by === who).map(({ id }) => id);

describe('in an empty file', () => {
  let workbook: Workbook;
  beforeAll(() => {
    workbook = open([{ name: 'Sheet1', cells: [] }], { 'App.html': '(function () { return { one: 1 }; })()' });
    workbook.scriptRun('liveCheck');
  });

  it('writes one tab with each question, what is assumed and how long it took, and leaves no other', () => {
    expect(workbook.document.sheets.map(({ name }) => name)).toEqual(['Sheet1', tab]);
    const rows = workbook.values(tab).slice(3);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(questions.map(({ id, asks, assumes }) => [id, asks, assumes]));
    const timed = rows.filter(([id]) => by('run').includes(String(id)));
    for (const [id, , , , milliseconds] of timed)
      expect([id, milliseconds]).toEqual([id, expect.stringMatching(/^\d+$/)]);
  });

  it.each(by('run'))('has an answer to %s', (id) => {
    expect(answers(workbook)[id]).toMatch(/\w/);
    expect(answers(workbook)[id]).not.toMatch(/not possible here|not reached|undefined/);
  });

  it.each([
    ['formula-separators', 'In de_DE: =IF(TRUE;SUM(A1;A2);1/2)'],
    ['error-arguments', 'string "#DIV/0!", string "#N/A"'],
    ['nan-returned', 'NaN: #NUM!, an error: #ERROR!, a column of 1, NaN and 2: 1, #NUM!, 2'],
    ['function-names', 'CAC(100;4) shows 25, CPA(100;4) shows 25, TIEOUT_CAC(100;4) shows 25, cac(100;4) shows 25'],
    ['days-at-midnight-changes', 'America/Santiago: 2024-9-8 is 2024-09-08T0'],
    ['code-of-html-file', '1 functions'],
    ['range-lists', 'got A1 C3:D4 A1:B2 E5 E6 F1:F1000 A9:Z9 C3:D4'],
    ['protection-twice', 'description "first", warning only true, 1 in all'],
    ['metadata-finder', 'of the tab: tab, row, column'],
    ['duplicated-metadata', 'metadata there'],
    ['rule-copies', 'A5:B9 D1: CUSTOM_FORMULA =$A1>1, #ff0000 #00ff00'],
    ['kept-selection', 'selected H9:I12, then H9:I12'],
    ['inserted-rows', 'before a row as the row below'],
  ])('asks in earnest: %s', (id, answer) => {
    expect(answers(workbook)[id]).toContain(answer);
  });

  it('puts the locale and the time zone back', () => {
    expect([workbook.document.locale.code, workbook.document.timeZone]).toEqual(['en_US', 'Etc/UTC']);
  });

  it('shows charts beside the table for what a person is to look at', () => {
    expect(workbook.document.sheets[1]?.charts).toHaveLength(3);
    for (const id of by('person')) expect(answers(workbook)[id]).toMatch(/^Type here, from the chart/);
  });

  it('is run again on a tab of its own, so that what was typed stays', () => {
    const again = open([{ name: 'Sheet1', cells: [] }]);
    again.scriptRun('liveCheck');
    const before = again.values(tab);
    again.scriptRun('liveCheck');
    expect(again.document.sheets.map(({ name }) => name)).toEqual(['Sheet1', tab, `${tab} (2)`]);
    expect(again.values(tab)).toEqual(before);
    expect(answers(again, `${tab} (2)`)['formula-separators']).toContain('de_DE');
  });
});

it('leaves other tabs and the settings of a file with data as they are, also tabs of the same names', () => {
  const workbook = open([
    {
      name: 'Mine',
      cells: [
        ['day', 'cost'],
        ['2026-01-02', 12.5],
        ['=A2', '=SUM(B2:B2)'],
      ],
    },
    { name: tab, cells: [['mine too']] },
    { name: `${tab} scratch`, cells: [['and mine']] },
  ]);
  const before = structuredClone(workbook.document);
  workbook.scriptRun('liveCheck');
  expect(workbook.document.sheets.slice(0, 3)).toEqual(before.sheets);
  expect(workbook.document.sheets.map(({ name }) => name).slice(3)).toEqual([`${tab} (2)`]);
  const said = answers(workbook, `${tab} (2)`);
  for (const id of ['formula-separators', 'days-at-midnight-changes']) {
    expect(said[id]).toMatch(/^not possible here: other tabs of this file hold something/);
  }
  expect(said['partial-merges']).toMatch(/^merge: /);
});

it('goes on where Google refuses something, and says what', () => {
  const workbook = openWorkbook({ tabs: [{ name: 'Sheet1', cells: [] }] });
  const refusing = "eval = function () { throw new Error('Code generation from strings disallowed'); };";
  runProject({ 'Code.js': `${refusing}\n${script}` }, workbook);
  workbook.scriptRun('liveCheck');
  const said = answers(workbook);
  expect(said['code-of-text']).toMatch(/^\d+ kB: eval “Code generation from strings disallowed”, new Function \d+ ms$/);
  expect(said['code-of-html-file']).toBe('not possible here: No HTML file named App was found.');
  expect(by('run').filter((id) => said[id] === 'not reached')).toEqual([]);
});

it('says so where the scratch tab cannot be removed, and goes on', () => {
  const workbook = openWorkbook({ tabs: [{ name: 'Sheet1', cells: [] }] });
  const refusing = `
    var google = SpreadsheetApp.getActiveSpreadsheet();
    var keeps = new Proxy({}, { get: function (_, name) {
      if (name === 'deleteSheet') return function () { throw new Error('Service error'); };
      var found = google[name];
      return typeof found === 'function' ? function () { return found.apply(google, arguments); } : found;
    } });
    var app = SpreadsheetApp;
    SpreadsheetApp = new Proxy({}, { get: function (_, name) {
      return name === 'getActiveSpreadsheet' ? function () { return keeps; } : app[name];
    } });`;
  runProject({ 'Code.js': `${refusing}\n${script}` }, workbook);
  workbook.scriptRun('liveCheck');
  const said = answers(workbook);
  expect(said['range-lists']).toMatch(/ \(and the scratch tab stays: Service error\)$/);
  expect(said['code-of-text']).not.toMatch(/scratch/);
  expect(by('run').filter((id) => said[id] === 'not reached')).toEqual([]);
});

describe('in a copy of the file', () => {
  it('refuses in words where no check was made', () => {
    expect(() => open([{ name: 'Sheet1', cells: [] }]).scriptRun('liveCheckOfCopy')).toThrow('run liveCheck first');
  });

  it('tells what became of ids, metadata and properties, a line for each copy', () => {
    const workbook = open([{ name: 'Sheet1', cells: [] }]);
    workbook.scriptRun('liveCheck');
    const result = workbook.document.sheets[1];
    if (!result) throw new Error('no results');
    expect(() => workbook.scriptRun('liveCheckOfCopy')).toThrow('run it in a copy of the file');
    // As though the file had another id and the tab had got a new one, while its metadata for the project are gone.
    (result.content[0] as unknown[])[2] = 'another file';
    result.metadata = result.metadata.filter(({ visibility }) => visibility === 'DOCUMENT');
    workbook.scriptRun('liveCheckOfCopy');
    (result.content[1] as unknown[])[2] = '12345';
    workbook.scriptRun('liveCheckOfCopy');
    const said = answers(workbook);
    expect(said['copied-tab-ids']?.split('\n')).toEqual([
      expect.stringMatching(/^In Workbook: kept, \d+$/),
      expect.stringMatching(/^In Workbook: was 12345, is \d+$/),
    ]);
    expect(said['copied-metadata']).toContain('tieoutLiveCheck there, tieoutLiveCheckOfProject missing');
    expect(said['copied-properties']).toContain('there: left by the live check');
  });
});

it('is answered by the sidebar as far as it is asked, and by nothing else', async () => {
  const workbook = open([{ name: 'Sheet1', cells: [] }]);
  workbook.scriptRun('liveCheck');
  const run = (then: (answer: unknown) => void = () => {}, fails: (error: unknown) => void = () => {}): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: typeof then) => run(handler, fails);
          if (name === 'withFailureHandler') return (handler: typeof fails) => run(then, handler);
          return (...given: unknown[]) => {
            try {
              then(workbook.scriptRun(name, ...given));
            } catch (error) {
              fails(error);
            }
          };
        },
      },
    );
  const { window } = new JSDOM(workbook.ui.sidebar?.html, {
    runScripts: 'dangerously',
    beforeParse: (made) => Object.assign(made, { google: { script: { run: run() } } }),
  });
  for (const key of ['F1', 'F6', 'a']) window.dispatchEvent(new window.KeyboardEvent('keydown', { key }));
  const drop = Object.assign(new window.Event('drop', { cancelable: true }), {
    dataTransfer: { files: [new window.File(['a,b'], 'some.csv')] },
  });
  window.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(answers(workbook)['lock-held']).not.toMatch(/^not tried/), { timeout: 10_000 });
  const said = answers(workbook);
  expect(said['frame-keys']).toBe('F1 and F6 reached the frame');
  expect(said['file-drop']).toBe('a file came, and 3 of its 3 bytes could be read');
  expect(said['served-literals']).toBe('they arrive as they were written');
  expect(said['first-line']).toMatch(/^\d+ ms, first line after -?\d+, answer after \d+; /);
  expect(said['lock-held']).toMatch(/^tryLock\(500\) answered true after \d+ ms$/);
  for (const id of by('frame')) expect([id, said[id]]).toEqual([id, expect.not.stringMatching(/^not tried/)]);
  expect(() => workbook.scriptRun('liveCheckSays', 'row-heights', 'x')).toThrow(
    'The sidebar is not asked row-heights.',
  );
  window.close();
});

describe('the script', () => {
  it('asks for the file that it stands in and a sidebar, and names no service that would take more', () => {
    expect(script).toMatch(/^\/\*\*\n \* @OnlyCurrentDoc\n/);
    const named = new Set(script.match(/\b[A-Z]\w*(?:App|Service)\b/g));
    expect([...named].sort()).toEqual(['HtmlService', 'LockService', 'PropertiesService', 'SpreadsheetApp']);
    expect(script).not.toMatch(/openBy|getActiveRangeList|getActiveUser|getEffectiveUser|\bSession\.|Sheets\.|Drive\./);
    expect(script).not.toMatch(/SpreadsheetApp\.create/);
  });

  it('can be read, and begins with the function to run', () => {
    expect(script).toMatch(/\nfunction liveCheck\(\) \{/);
    expect(script.indexOf('function liveCheck()')).toBe(script.search(/^function /m));
    expect(Math.max(...script.split('\n').map((line) => line.length))).toBeLessThan(400);
  });

  it('has no syntax that is newer than 2019', () => {
    expect(script).not.toMatch(/\?\?|\?\.[a-z[(]|#[a-z]+\s*[=(;]/);
  });

  it('is never pushed: the build has nothing of it, and clasp leaves it out even where it lies among what is built', async () => {
    const built = await files();
    for (const [name, text] of Object.entries(built)) expect([name, /live ?check/i.test(text)]).toEqual([name, false]);
    const folder = mkdtempSync(join(tmpdir(), 'tieout-'));
    mkdirSync(join(folder, 'dist'));
    const here = { ...built, 'live-check.gs': script };
    for (const [name, text] of Object.entries(here)) writeFileSync(join(folder, 'dist', name), text);
    for (const name of ['.clasp.json', '.claspignore']) writeFileSync(join(folder, name), readFileSync(name));
    writeFileSync(join(folder, 'live-check.gs'), script);
    const status = execFileSync(resolve('node_modules/.bin/clasp'), ['show-file-status', '--json'], { cwd: folder });
    rmSync(folder, { recursive: true });
    const pushed = Object.keys(built).map((name) => `dist/${name}`);
    expect(JSON.parse(status.toString()).filesToPush.sort()).toEqual(pushed.sort());
  });
});

describe('docs/live-check.md', () => {
  const doc = existsSync('docs/live-check.md') ? readFileSync('docs/live-check.md', 'utf8') : '';

  it('has a row for each question; else run `npx tsx tools/live-check.ts`', () => {
    expect(doc).toBe(current(doc));
    expect([...answersIn(doc).keys()]).toEqual(questions.map(({ id }) => id));
  });

  it('keeps answers when its table is made anew', () => {
    const table = questionTable(questions, new Map([['row-heights', '6 \\| forced 2, on 2 May']]));
    expect(answersIn(table).get('row-heights')).toBe('6 \\| forced 2, on 2 May');
    expect(answersIn(table).get('range-lists')).toBe('');
    expect(questionTable(questions, answersIn(table))).toBe(table);
  });

  it('names files that there are, and each question once', () => {
    expect(questions.flatMap(({ hangsOn }) => hangsOn).filter((file) => !existsSync(file))).toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { asks, hangsOn } of questions) {
      expect(asks).toMatch(/\?$/);
      expect(hangsOn.length).toBeGreaterThan(0);
    }
  });
});
