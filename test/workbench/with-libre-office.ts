import { test } from 'vitest';
import { hasLibreOffice } from '../../workbench/recalculate.ts';

const wanted = hasLibreOffice() || Boolean(process.env.CI);

/** A test that wants LibreOffice. In CI it must be there; elsewhere its absence is said in one line. */
export function testWithLibreOffice(name: string, work: () => Promise<void>): void {
  if (wanted) test(name, { timeout: 180_000 }, work);
  else console.log(`skipped: ${name} (apt-get install --no-install-recommends libreoffice-calc)`);
}
