import { useEffect, useRef } from 'preact/hooks';
import { view } from '../view.ts';

/** The summary to be copied by hand, already selected. */
export function SummaryText({ text }: { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    current.focus();
    current.select();
    current.scrollTop = 0;
  }, [text]);
  return (
    <section class="card">
      <label class="label" for="summary">
        Copy this with Ctrl+C (⌘C on a Mac)
      </label>
      <textarea id="summary" ref={field} rows={10} readOnly value={text} />
      <button type="button" class="link" onClick={() => view.set({ summary: null })}>
        Done
      </button>
    </section>
  );
}
