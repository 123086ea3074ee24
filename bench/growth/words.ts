import { fleets, lifeOf, limitsOf, type Measured, needOf } from './derived.ts'

const grouped = (value: number) => value.toLocaleString('en-US')
const digits = (value: number, most: number) => value.toLocaleString('en-US', { maximumFractionDigits: most })
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** The figures of `docs/growth.md`, every one from what was measured. */
export function figuresOf(measured: Measured): string {
  const life = lifeOf(measured)
  const { turn, jobs } = measured
  const cost = ({ nodeMs, postgresMs }: { nodeMs: number; postgresMs: number }) => [
    digits(nodeMs, 1),
    digits(postgresMs, 1),
  ]
  return [
    '### A gym\n',
    table(
      ['Table', 'Rows a month', 'Bytes a row', 'Kept months', 'MB kept'],
      measured.tables.map(({ table: name, rowsAMonth, bytesARow, keptMonths }) => [
        ...[`\`${name}\``, grouped(rowsAMonth), grouped(bytesARow), digits(keptMonths, 1)],
        digits((rowsAMonth * bytesARow * keptMonths) / 1e6, 1),
      ]),
    ),
    `\nTogether ${grouped(life.rowsAMonth)} rows and ${digits(life.bytesAMonth / 1e6, 1)} MB a month; ${grouped(life.rowsKept)} rows and ${digits(life.bytesKept / 1e6, 1)} MB once what is old goes.\n`,
    '### Work\n',
    table(
      ['Work', 'A day', 'Node, ms', 'Postgres, ms'],
      [
        ['a turn', '', ...cost(turn)],
        ...jobs.map((job) => [`\`${job.job}\``, String(job.runsADay), ...cost(job)]),
      ],
    ),
    '\n### Fleets\n',
    table(
      [
        'Gyms',
        'Rows',
        'Storage, GB',
        'Node processors',
        'Postgres processors',
        'Processes',
        'Connections',
        'Jobs of a minute, s',
        '$ a month',
      ],
      fleets.map((gyms) => {
        const need = needOf(measured, gyms)
        return [
          ...[grouped(gyms), grouped(need.rows), digits(need.storageGb, 2), digits(need.nodeProcessors, 2)],
          ...[digits(need.postgresProcessors, 2), grouped(need.processes), grouped(need.connections)],
          ...[digits(need.minuteJobsSeconds, 1), grouped(need.dollarsAMonth)],
        ]
      }),
    ),
    '\n### Limits, the first one first\n',
    table(
      ['Limit', 'Met at gyms'],
      limitsOf(measured).map(({ limit, gyms }) => [limit, grouped(gyms)]),
    ),
  ].join('\n')
}

/** Puts the figures between the two marks of a text. */
export function withFigures(text: string, figures: string): string {
  return text.replace(
    /(<!-- figures -->\n)[\s\S]*?(\n<!-- end of figures -->)/,
    (_, begin, end) => `${begin}\n${figures}\n${end}`,
  )
}
