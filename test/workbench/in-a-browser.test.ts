import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the services and the engine run without Node, so that a page in the browser can use them', async () => {
  const { outputFiles, warnings } = await build({
    entryPoints: ['workbench/open-workbook.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  const code = outputFiles[0]?.text ?? '';
  expect(code.match(/\b(?:process\.|Buffer\.|require\(|node:)\S*/g)).toBeNull();
});
