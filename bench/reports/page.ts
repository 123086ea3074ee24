import type { Timing } from './measure.ts'
import { type Plan, wholeTables } from './plans.ts'

type Found = {
  kind: string
  statements: number
  usual: Timing
  fourYears: Timing
  growth: number
  wholeYear: Timing
}

/** What each report costs and how the server answers it, as a page of the documentation. */
export function planPage(
  found: readonly Found[],
  plans: readonly { kind: string; plans: readonly Plan[] }[],
): string {
  return [
    '# What reports cost',
    '',
    'A year of a gym with 2,000 members and 300,000 visits on Postgres, and the same window with four such years behind it.',
    'Medians of 20 in milliseconds, after 3 that warm up. Made by `npm run bench:reports`; figures in `bench/results/reports.json`.',
    '',
    '| Report | Statements | Usual window | Slowest of 20 | With four years | Growth | A window of a year |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...found.map(
      ({ kind, statements, usual, fourYears, growth, wholeYear }) =>
        `| ${kind} | ${statements} | ${usual.median} | ${usual.slowest} | ${fourYears.median} | ${growth} | ${wholeYear.median} |`,
    ),
    '',
    'The plans are those of the usual window, as the server carried them out.',
    ...plans
      .filter(({ kind }) => kind !== 'week')
      .flatMap(({ kind, plans: own }) => ['', `## ${kind}`, ...own.flatMap(planLines)]),
    '',
    '`week` asks what the other reports ask, for one week.',
    '',
  ].join('\n')
}

/** Statements are long; their beginning says which one it is. */
const longest = 400

function planLines(plan: Plan): string[] {
  const text = plan.text.length > longest ? `${plan.text.slice(0, longest)} ...` : plan.text
  const whole = wholeTables(plan)
  return [
    '',
    ...(whole.length > 0 ? [`Reads the whole of ${whole.join(', ')}.`, ''] : []),
    '```sql',
    text,
    '```',
    '',
    '```',
    plan.plan,
    '```',
  ]
}
