import { align } from '../../workbench/report/align.ts';

/** A titled table whose columns after the first stand flush right. */
export function printBench(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const right = new Set(header.map((_, index) => index).slice(1));
  console.log(`\n${title}\n`);
  for (const line of align([header, ...rows], right)) console.log(`  ${line}`);
}

export const milliseconds = (value: number): string =>
  `${value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 1 : 0 })} ms`;

export const times = (value: number): string => `× ${value.toFixed(value < 10 ? 2 : 1)}`;
