import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { afterAll, expect, it } from 'vitest';
import { bundleSidebar, inlineScript, inlineStyle } from '../../tools/build/bundle-sidebar.ts';

const folder = mkdtempSync(join(tmpdir(), 'tieout-sidebar-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('puts the style sheets and scripts of a page into it', async () => {
  writeFileSync(join(folder, 'look.css'), 'b { color: red } b::after { content: "</style>$&" }');
  writeFileSync(join(folder, 'run.ts'), 'const text: string = "</script><!--$&"; document.body.dataset.text = text;');
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><link rel="stylesheet" href="look.css"><body><b></b><script type="module" src="run.ts"></script></body>',
  );
  const page = new JSDOM(await bundleSidebar(join(folder, 'index.html')), { runScripts: 'dangerously' }).window
    .document;
  expect(page.querySelectorAll('link, script[src]')).toHaveLength(0);
  expect(page.querySelectorAll('style')).toHaveLength(1);
  expect(page.querySelectorAll('script')).toHaveLength(1);
  expect(page.body.dataset.text).toBe('</script><!--$&');
});

it('lets a script say the same once it stands within HTML', () => {
  const script = `['</script>', '</SCRIPT >', '<!-- <script>'].join()`;
  const inline = inlineScript(script);
  expect(inline).not.toMatch(/<\/script|<!--/i);
  expect(runInNewContext(inline)).toBe(runInNewContext(script));
});

it('lets no style end its element', () => {
  expect(inlineStyle('a { content: "</style>" }')).toBe('a { content: "<\\/style>" }');
});
