import type { Group } from '../../settings/setting.ts';

/** The id of a group's heading. */
export const headingOf = (group: Group): string => `settings-${group}`;

/** The way to each group of settings, always in sight. One group needs none. */
export const GroupLinks = ({ groups }: { readonly groups: readonly Group[] }) =>
  groups.length < 2 ? null : (
    <nav class="row" aria-label="Groups of settings">
      {groups.map((group) => (
        <button type="button" class="link" key={group} onClick={() => goTo(group)}>
          {group}
        </button>
      ))}
    </nav>
  );

function goTo(group: Group): void {
  const heading = document.getElementById(headingOf(group));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
