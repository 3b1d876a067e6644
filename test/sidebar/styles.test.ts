import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/sidebar/styles/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const [light = '', dark = ''] = read('base.css').split('@media (prefers-color-scheme: dark)');
const rootOf = (css: string) => css.slice(css.indexOf(':root {'), css.indexOf('}'));
const coloursIn = (css: string) =>
  new Map([...rootOf(css).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));

const schemes = [
  ['light', coloursIn(light)],
  ['dark', coloursIn(dark)],
] as const;

/** Of one part of a colour, as WCAG 2 weighs it. */
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dim! + 0.05);
}

describe('the colours', () => {
  it('are named in one place, each for light and dark', () => {
    for (const name of readdirSync(folder).filter((each) => each !== 'base.css'))
      expect(read(name).match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/gi), name).toBeNull();
    const [[, inLight], [, inDark]] = schemes;
    expect(inLight.size).toBeGreaterThan(10);
    expect([...inDark.keys()]).toEqual([...inLight.keys()]);
  });

  it.each(schemes)('of text are read on every ground where they stand, %s', (_, colours) => {
    const of = (name: string) => colours.get(name) as string;
    const pairs = [
      ...['ink', 'muted', 'accent', 'error', 'watch', 'good'].flatMap((text) =>
        ['paper', 'raised', 'hover', 'chosen', 'line'].map((ground) => [text, ground]),
      ),
      ...['error', 'ink'].map((text) => [text, 'error-ground']),
      ...['watch', 'ink'].map((text) => [text, 'watch-ground']),
      ...['accent', 'accent-hover'].map((ground) => ['on-accent', ground]),
      ...['watch', 'error', 'good'].map((ground) => ['paper', ground]),
    ] as const;
    const poor = pairs.filter(([text = '', ground = '']) => contrast(of(text), of(ground)) < 4.5);
    expect(poor).toEqual([]);
  });

  it.each(schemes)('of edges are seen, %s', (_, colours) => {
    expect(contrast(colours.get('edge') as string, colours.get('paper') as string)).toBeGreaterThan(3);
  });
});
