import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairMojibake } from '../../../src/intake/columns/repair-mojibake.ts';
import { decodeBytes } from '../../../src/intake/file/decode-bytes.ts';

const words = fc.constantFrom(
  'Montant dépensé',
  'Größe',
  'Início',
  'Día à 5 €',
  'キャンペーン',
  'chiến dịch',
  '消化金額',
  '🙂',
  'œuvre',
);

test.each(['windows-1252', 'macintosh'] as const)('UTF-8 that was read as %s is repaired', (encoding) => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), (parts) => {
      const text = parts.join(' / ');
      expect(repairMojibake(decodeBytes(Buffer.from(text), encoding))).toBe(text);
    }),
  );
});

test('what went wrong twice is repaired twice', () => {
  expect(repairMojibake('Montant dÃƒÂ©pensÃƒÂ©')).toBe('Montant dépensé');
});

test('text that was read well stays as it is', () => {
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      expect(repairMojibake(parts.join(', '))).toBe(parts.join(', '));
    }),
  );
});

test.each(['MONTANT REMBOURSÉ (CHF)', '16/08/2023 … 13/09/2023', 'ENVÍO Ñ 2'])(
  '%j has spaces behind letters that are none of it',
  (text) => {
    expect(repairMojibake(text)).toBe(text);
  },
);

test('a plain space stands for the no-break space of a word that ends in à', () => {
  expect(repairMojibake('voilÃ  le coÃ»t')).toBe('voilà le coût');
});

test.each(['Ã', 'à€€', 'Ã©\u4e00', 'â‚', '\ud800', 'Â'])('%j is no whole mojibake and stays', (text) => {
  expect(repairMojibake(text)).toBe(text);
});
