import { describe, expect, it } from 'vitest';
import { describeSidebar, violations } from './describe-sidebar.ts';
import { states } from './states.ts';

describeSidebar('axe finds nothing', (start) => {
  describe.each([false, true])('(dark: %s)', (dark) => {
    it.each(Object.entries(states))('in %s', async (_, show) => {
      const sidebar = await start(undefined, { dark });
      await show(sidebar);
      expect(await violations(sidebar.page)).toEqual([]);
      const wide = await sidebar.page.evaluate(
        () =>
          [...document.querySelectorAll('body, .panel, .header, footer')].filter(
            ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
          ).length,
      );
      expect(wide, 'wider than 300 pixels').toBe(0);
    });
  });
});
