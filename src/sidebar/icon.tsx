/** Line icons of 20 × 20, drawn for this sidebar. */
const paths = {
  build: 'M4 16V9m4 7V5m4 11v-5m4 5V3',
  sources: 'M4 4h12v12H4zM4 8.5h12M9 8.5V16',
  problems: 'M10 3.5 17 16H3zM10 8.5v3.5m0 2v.2',
  settings: 'M4 6h7m4 0h1M4 14h1m4 0h7M11 6a2 2 0 1 0 4 0 2 2 0 0 0-4 0M5 14a2 2 0 1 0 4 0 2 2 0 0 0-4 0',
  functions: 'M13.5 4.5c-2-1-3.2 0-3.5 2L8.5 14c-.3 2-1.5 3-3.5 2M7 9h6',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4m3.6 8.6L16.5 16.5',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  upload: 'M10 13V4m0 0L6.5 7.5M10 4l3.5 3.5M4 13v3h12v-3',
  error: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14m0 3.5v4.5m0 2.3v.2',
  warning: 'M10 3.5 17 16H3zM10 8.5v3.5m0 2v.2',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14m0 6v4.5m0-7v.2',
  chevron: 'm7.5 5 5 5-5 5',
  add: 'M10 4.5v11M4.5 10h11',
  file: 'M5.5 3H12l3 3v11h-9.5zM11.5 3v3.5H15',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) => (
  <svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
