import type { ComponentChildren } from 'preact';

/** Said where a search finds nothing. It is there before, so that it is heard when it comes. */
export const NoHit = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="empty muted" role="status">
    {children}
  </p>
);
