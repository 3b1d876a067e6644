import type { BuildResult } from '../../commands/result-in-words.ts';
import { fixed } from '../../problems/words.ts';
import { Icon } from '../icon.tsx';

/** What a build came to, in words and figures. */
export function Result({ result, seconds }: { readonly result: BuildResult; readonly seconds: number | null }) {
  const { headline, figures, since, tabs, links } = result;
  return (
    <section class="card result" aria-label="Result">
      <p class="result-title">
        {tabs.length > 0 && <Icon name="check" size={18} />}
        {headline} {tabs.length > 0 && seconds !== null && <span class="muted">It took {inSeconds(seconds)}.</span>}
      </p>
      {figures.length > 0 && (
        <dl>
          {figures.map(({ title, value, says }) => (
            <div key={title}>
              <dt title={says}>{title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {since.length > 0 && (
        <>
          <h2>Since the build before</h2>
          <ul class="plain-list small">
            {since.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {links && (
        <p class="small muted">
          <a href={links.pdf} target="_blank" rel="noopener">
            First screen as PDF
          </a>
          {' · '}
          <a href={links.page} target="_blank" rel="noopener">
            Link to the page
          </a>
          . Or select A1:L26, then File ▸ Download ▸ PDF: Selected cells, Landscape.
        </p>
      )}
    </section>
  );
}

const inSeconds = (seconds: number): string =>
  seconds < 9.5
    ? `${fixed(seconds, 1)} s`
    : seconds < 90
      ? `${Math.round(seconds)} s`
      : `${Math.round(seconds / 60)} min`;
