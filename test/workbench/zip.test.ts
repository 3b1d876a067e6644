import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { type Part, zip } from '../../workbench/xlsx/zip.ts';

const part = (path: string, pieces: readonly string[]): Part => ({ path, text: () => pieces });

test('a reader of zip files finds every part as it was written, in its order', async () => {
  const pieces = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 5 }), async (texts) => {
      const written = await zip(texts.map((text, i) => part(`folder/${i}.xml`, text)));
      const { files } = await JSZip.loadAsync(written, { checkCRC32: true });
      const read = Object.values(files).filter(({ dir }) => !dir);
      expect(read.map(({ name }) => name)).toEqual(texts.map((_, i) => `folder/${i}.xml`));
      expect(await Promise.all(read.map((file) => file.async('string')))).toEqual(texts.map((text) => text.join('')));
    }),
    { numRuns: 50 },
  );
});

test('a long text is written in many pieces', async () => {
  const pieces = Array.from({ length: 50 }, (_, i) => `${i} `.repeat(50_000));
  const { files } = await JSZip.loadAsync(await zip([part('long.txt', pieces)]), { checkCRC32: true });
  expect(await files['long.txt']?.async('string')).toBe(pieces.join(''));
});

test('what is equal gives equal files, and a part is made only when its turn comes', async () => {
  const asked: string[] = [];
  const made = (path: string): Part => ({
    path,
    text: () => {
      asked.push(path);
      return [asked.join()];
    },
  });
  const first = await zip([made('a'), made('b')]);
  const { files } = await JSZip.loadAsync(first);
  expect(await files.b?.async('string')).toBe('a,b');
  expect(await zip([part('a', ['a']), part('b', ['a,b'])])).toEqual(first);
});
