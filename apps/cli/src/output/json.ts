import type { ParsedReport } from '@duban/extraction';

/** The whole result as one JSON document: the contract. */
export const toJson = (report: ParsedReport): string => `${JSON.stringify(report, null, 2)}\n`;

/** A directive a line, each with its report and headline. */
export const toJsonLines = ({ report, articles }: ParsedReport): string =>
  articles
    .flatMap(({ headline, anchor, genre, directives }) =>
      directives.map((directive) =>
        JSON.stringify({
          report: { title: report.title, sha256: report.sha256 },
          headline,
          anchor,
          genre,
          ...directive,
        }),
      ),
    )
    .map((line) => `${line}\n`)
    .join('');
