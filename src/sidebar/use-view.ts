import { useEffect, useState } from 'preact/hooks';
import { type View, view } from './view.ts';

/** What the sidebar shows now; the component is drawn anew whenever it changes. */
export function useView(): View {
  const [, draw] = useState(0);
  useEffect(() => view.subscribe(() => draw((count) => count + 1)), []);
  return view.get();
}
