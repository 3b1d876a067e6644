import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { describeWithLibreOffice } from '../needs.ts';
import { expectedOf, formulaOf, type MetricCase, metricCases } from './metric-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'tieout-libreoffice-'));
afterAll(() => rmSync(folder, { recursive: true }));

const soffice = (...args: readonly string[]) =>
  spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...args], { cwd: folder });

const escaped = (text: string): string => text.replace(/[<&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const cell = (text: string): string => {
  if (text === '') return '<table:table-cell/>';
  if (text.startsWith('=')) return `<table:table-cell table:formula="msoxl:${escaped(text)}"/>`;
  return Number.isNaN(Number(text))
    ? `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="float" office:value="${text}"/>`;
};

/** A flat OpenDocument sheet with Excel's formula grammar, which LibreOffice computes as it loads. */
const sheet = (cases: readonly MetricCase[]): string => {
  const rows = cases.map((one, at) => {
    const inputs = Object.values(one.cells).map(({ text }) => cell(text));
    const formula = cell(formulaOf(one, at + 1));
    return `<table:table-row>${inputs.join('')}${'<table:table-cell/>'.repeat(9 - inputs.length)}${formula}</table:table-row>`;
  });
  const names = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${names.join(' ')} xmlns:msoxl="http://schemas.microsoft.com/office/excel/formula" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="S">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document>`;
};

const computed = (cases: readonly MetricCase[]): readonly (number | string)[] => {
  writeFileSync(join(folder, 'cases.fods'), sheet(cases));
  soffice('--convert-to', 'csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,false', 'cases.fods');
  const lines = readFileSync(join(folder, 'cases.csv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const text = line.split('\t')[9] ?? '';
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  });
};

/** LibreOffice writes 15 digits. */
const same = (is: number | string | undefined, shouldBe: number | string): boolean =>
  typeof is === 'number' && typeof shouldBe === 'number'
    ? Math.abs(is - shouldBe) <= 1e-12 * Math.abs(shouldBe)
    : is === shouldBe;

describeWithLibreOffice('the formula of a metric in LibreOffice', () => {
  it('computes what evaluate computes', () => {
    const cases = fc
      .sample(metricCases, 3000)
      // A logical value is a number here, and text in quotes is spelt otherwise.
      .filter((one) => !Object.values(one.cells).some(({ text }) => text === 'TRUE' || text.startsWith("'")));
    const values = computed(cases);
    expect(values).toHaveLength(cases.length);
    const differences = cases.flatMap((one, at) =>
      same(values[at], expectedOf(one))
        ? []
        : [{ formula: formulaOf(one, at + 1), cells: one.cells, is: values[at], shouldBe: expectedOf(one) }],
    );
    expect(differences).toEqual([]);
  });
});
