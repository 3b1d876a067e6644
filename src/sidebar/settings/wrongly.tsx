import type { Wrong } from './check.ts';

/** What is wrong with a field, right below it. */
export const Wrongly = ({ id, wrong }: { readonly id: string; readonly wrong: Wrong }) =>
  wrong[id] === undefined ? null : (
    <span class="wrong" id={`wrong-${id}`}>
      {wrong[id]}
    </span>
  );
