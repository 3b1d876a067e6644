import { useLayoutEffect, useState } from 'preact/hooks';
import { type View, view } from './view.ts';

/** What the sidebar shows now; the component is drawn anew whenever it changes. */
export function useView(): View {
  const [, draw] = useState(0);
  // In the same moment as the drawing: an answer that came between the two would not be shown.
  useLayoutEffect(() => view.subscribe(() => draw((count) => count + 1)), []);
  return view.get();
}
