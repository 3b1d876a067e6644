import { expect, it } from 'vitest';
import { describeSidebar, violations } from './describe-sidebar.ts';
import { states } from './states.ts';

describeSidebar('axe finds nothing, light or dark,', (start) => {
  it.each(Object.entries(states))('in %s', async (_, show) => {
    const sidebar = await start();
    const { page } = sidebar;
    await show(sidebar);
    expect(await violations(page), 'light').toEqual([]);
    // Nothing but the colours is other in the dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 'colours'), 'dark').toEqual([]);
    const tooWide = await page.evaluate(
      () =>
        [...document.querySelectorAll('body, .panel, .header, footer')].filter(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
        ).length,
    );
    expect(tooWide, 'wider than 300 pixels').toBe(0);
  });
});
