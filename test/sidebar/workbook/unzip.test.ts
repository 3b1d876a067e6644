import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { unzip } from '../../../src/sidebar/workbook/unzip.ts';

const zip = (options: object) =>
  new JSZip()
    .file('xl/a.xml', '<a>März</a>')
    .file('b.txt', 'x'.repeat(100_000))
    .generateAsync({ type: 'uint8array', ...options });

describe('unpacking a zip file', () => {
  test.each([
    ['packed', { compression: 'DEFLATE' }],
    ['stored', { compression: 'STORE' }],
    ['written in one go', { compression: 'DEFLATE', streamFiles: true }],
    ['with a comment behind it', { compression: 'DEFLATE', comment: 'made by hand' }],
  ])('gives each part as text: %s', async (_, options) => {
    const part = unzip(await zip(options));
    expect(await part?.('xl/a.xml')).toBe('<a>März</a>');
    expect((await part?.('b.txt'))?.length).toBe(100_000);
    expect(await part?.('c.txt')).toBe('');
  });

  test('takes bytes from the middle of others', async () => {
    const bytes = await zip({ compression: 'DEFLATE' });
    const within = new Uint8Array(bytes.length + 20);
    within.set(bytes, 20);
    expect(await unzip(within.subarray(20))?.('xl/a.xml')).toBe('<a>März</a>');
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('Date,Cost\n2025-01-01,5\n'.repeat(50))],
  ])('is null for %s', (_, bytes) => {
    expect(unzip(bytes)).toBeNull();
  });
});
