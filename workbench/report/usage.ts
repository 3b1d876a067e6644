export const usage = `Turns campaign exports into a workbook with Campaign Data, KPI and ROI Report.

Usage: npm run report -- [FILE...] [--settings FILE.json] [--out report.xlsx] [--json summary.json]

  FILE              exports as they were downloaded: .csv, .tsv, .txt or .xlsx, each one a raw tab,
                    a workbook each of its tabs.
                    Without any, the sample data of a made-up coffee shop are used.
  --settings FILE   settings as JSON, by their ids: currency, margin, period, targets, objectives …
  --out FILE        where the workbook goes; out/report.xlsx unless said otherwise.
  --json FILE       where the figures, the sources and the problems go as JSON; nowhere unless said.
  --help            this text.

Exit codes: 0 done, 2 nothing usable in the files, 64 not called like this.
`;
