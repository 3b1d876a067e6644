import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDemo } from '../../workbench/build-demo.ts';

let folder: string;
const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  await buildDemo(join(folder, 'demo'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('everything that the page asks for lies beside it, wherever the folder is hosted', async () => {
  const page = await read('demo/index.html');
  const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)]
    .map(([, link = '']) => link)
    .filter((link) => !link.startsWith('data:'));
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((link) => /^(?:\/|\w+:)/.test(link))).toEqual([]);
  for (const link of [
    ...links,
    'Code.js',
    'Sidebar.html',
    'vendor/o_spreadsheet.xml',
    'vendor/font-awesome/fonts/fontawesome-webfont.woff2',
  ]) {
    expect({ link, there: existsSync(join(folder, 'demo', link)) }).toEqual({ link, there: true });
  }
});

test('the page may load nothing from elsewhere and send nothing anywhere', async () => {
  const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(await read('demo/index.html')) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test('the bundle that runs in it is the one that is pushed to Google', async () => {
  const dist = new URL('../../dist/', import.meta.url);
  expect(await read('demo/Code.js')).toBe(await readFile(new URL('Code.js', dist), 'utf8'));
  expect(await read('demo/App.html')).toBe(await readFile(new URL('App.html', dist), 'utf8'));
  expect(await read('demo/Sidebar.html')).toBe(await readFile(new URL('Sidebar.html', dist), 'utf8'));
});

test('o-spreadsheet is there as it was published, with its licence, and not within our own script', async () => {
  const library = new URL('../../node_modules/@odoo/o-spreadsheet/', import.meta.url);
  expect(await read('demo/vendor/o_spreadsheet.js')).toBe(
    await readFile(new URL('dist/o_spreadsheet.min.iife.js', library), 'utf8'),
  );
  expect(await read('demo/licences/odoo-o-spreadsheet.txt')).toBe(await readFile(new URL('LICENSE', library), 'utf8'));
  expect((await read('demo/page.js')).length).toBeLessThan(400_000);
});

test('our script wants nothing of Node', async () => {
  expect((await read('demo/page.js')).match(/\bnode:\w+|\brequire\("(?:fs|path)/g)).toBeNull();
});

test('what stood in the folder before is gone', async () => {
  await writeFile(join(folder, 'demo', 'old.js'), 'old()');
  await buildDemo(join(folder, 'demo'));
  expect(existsSync(join(folder, 'demo', 'old.js'))).toBe(false);
});
