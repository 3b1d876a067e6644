import { existsSync } from 'node:fs';
import { describe, test } from 'vitest';
import { hasLibreOffice } from '../workbench/recalculate.ts';

const inCi = Boolean(process.env.CI);

/** In CI everything runs, and fails where its program is missing; elsewhere one line says what was left out. */
function describeWith(there: boolean, what: string, name: string, tests: () => void): void {
  if (there) describe(name, tests);
  else test(`${name}: left out`, () => console.log(`left out: ${name}. ${what}`));
}

export const describeWithLibreOffice = (name: string, tests: () => void): void =>
  describeWith(
    hasLibreOffice() || inCi,
    'It wants LibreOffice: apt-get install --no-install-recommends libreoffice-calc',
    name,
    tests,
  );

/** Practice data lie beside the project where there are any; they are never part of it, in CI neither. */
export const practiceData = new URL('../../shared/data/', import.meta.url);

export const describeWithPracticeData = (name: string, tests: () => void): void =>
  describeWith(existsSync(practiceData), 'It wants the practice data in ../shared/data.', name, tests);
