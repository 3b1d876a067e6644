interface Ticks {
  maxRotation?: number;
  autoSkip?: boolean;
  autoSkipPadding?: number;
}

interface DrawnChart {
  readonly options: {
    readonly indexAxis?: 'x' | 'y';
    readonly scales?: Readonly<Record<string, { readonly ticks?: Ticks }>>;
  };
}

declare const Chart: {
  readonly defaults: { readonly font: { size: number } };
  register(plugin: { readonly id: string; beforeLayout(chart: DrawnChart): void }): void;
};

/** Charts write their labels as Google Sheets does: months level, and thinned out where they are many; every bar named. */
export function setChartLook(): void {
  Chart.defaults.font.size = 11;
  Chart.register({
    id: 'sheetsLabels',
    beforeLayout({ options: { indexAxis, scales } }) {
      const along = scales?.[indexAxis === 'y' ? 'y' : 'x']?.ticks;
      if (!along) return;
      along.maxRotation = 0;
      along.autoSkip = indexAxis !== 'y';
      along.autoSkipPadding = 12;
    },
  });
}
