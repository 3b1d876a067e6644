import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Parts {
  /** Height of each item in pixels, from top to bottom. */
  readonly heights: readonly number[];
  /** The item to be kept in sight. */
  readonly active: number;
  readonly label: string;
  readonly draw: (index: number, top: number) => ComponentChildren;
}

const beyond = 400;

/** A long tree of which only what can be seen is drawn. */
export function Windowed({ heights, active, label, draw }: Parts) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 600 });
  const tops: number[] = [];
  let total = 0;
  for (const height of heights) {
    tops.push(total);
    total += height;
  }
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    const element = box.current;
    const top = tops[active];
    if (!element || top === undefined) return;
    const bottom = top + (heights[active] ?? 0);
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = Math.min(top, bottom - element.clientHeight);
  }, [active]);

  const first = Math.max(0, firstBelow(tops, seen.top - beyond) - 1);
  const last = firstBelow(tops, seen.top + seen.height + beyond);
  const drawn: number[] = [];
  for (let i = first; i < last; i++) drawn.push(i);
  // The one with the keyboard stays, wherever it has scrolled to, and in its place among the others.
  if (active >= 0 && active < first) drawn.unshift(active);
  else if (active >= last && active < heights.length) drawn.push(active);
  return (
    <div class="window" ref={box}>
      <div class="window-list" role="tree" aria-label={label} style={{ height: `${total}px` }}>
        {drawn.map((i) => draw(i, tops[i] ?? 0))}
      </div>
    </div>
  );
}

/** How many items begin above this place. */
function firstBelow(tops: readonly number[], place: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
