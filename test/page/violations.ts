import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What axe finds in the sidebar as the page shows it. */
export async function violationsOf(page: Page) {
  const { violations, passes } = await new AxeBuilder({ page })
    .include({ fromFrames: ['#sidebar iframe', 'html'] })
    .analyze();
  // A frame that axe cannot enter has nothing to find fault with either.
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}
