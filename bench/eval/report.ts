import { costs, type Figures, figuresOf } from './figures.ts'
import type { Kept } from './kept.ts'
import type { Outcome, Run } from './run.ts'
import type { Split } from './sets.ts'

const percent = (share: number | null) => (share === null ? '-' : `${(100 * share).toFixed(1)} %`)
const milliseconds = (ms: number | null) => (ms === null ? '-' : `${ms} ms`)

const rows: readonly (readonly [string, (figures: Figures) => string | number])[] = [
  ['messages', ({ messages }) => messages],
  ['tools right', ({ tools }) => percent(tools)],
  ['arguments right', ({ inputs }) => percent(inputs)],
  ['words right', ({ talk }) => percent(talk)],
  ['out of scope declined', ({ declined }) => percent(declined)],
  ['dialogues', ({ dialogues }) => dialogues],
  ['right to the end', ({ dialoguesRight }) => percent(dialoguesRight)],
  ['turns right', ({ turnsRight }) => percent(turnsRight)],
  ['figures guard', ({ guarded }) => guarded],
  ['refusals', ({ refusals }) => refusals],
  ['rules took over', ({ fellBack }) => fellBack],
  ['crashes', ({ crashes }) => crashes],
  ['median', ({ medianMs }) => milliseconds(medianMs)],
  ['99th percentile', ({ p99Ms }) => milliseconds(p99Ms)],
]

/**
 * The figures of all models side by side, for one half of the sets.
 *
 * @param before what the same models did under other instructions, shown beside them
 */
export function figuresTable(
  runs: readonly Run[],
  split: Split,
  before: readonly Kept[] = [],
): Record<string, Record<string, string | number>> {
  const all = [
    ...runs.map((run) => [run.name, figuresOf(run, split)] as const),
    ...before.map(({ model, prompt, figures }) => [`${model}, prompt ${prompt}`, figures] as const),
  ]
  return Object.fromEntries(
    rows.map(([label, read]) => [
      label,
      Object.fromEntries(all.map(([name, figures]) => [name, read(figures)])),
    ]),
  )
}

/** What each model took: tokens, and money where prices are known. */
export function costTable(runs: readonly Run[]): Record<string, Record<string, string | number>> {
  return Object.fromEntries(
    runs.map((run) => {
      const { calls, input, cached, output, cost } = costs(run)
      const money = cost === null ? '-' : cost.toFixed(4)
      return [run.name, { calls, 'tokens in': input, cached, 'tokens out': output, cost: money }]
    }),
  )
}

/** By tool, how many messages want it and how many are right: where a model is weak. */
export function toolTable(
  run: Run,
  split: Split,
): Record<string, { messages: number; tools: string; arguments: string }> {
  const kindOf = ({ expect }: Outcome) =>
    expect.calls?.map(({ tool }) => tool).join(' + ') ?? expect.talk?.[0] ?? 'any'
  const groups = Map.groupBy(
    run.messages.filter((each) => each.split === split),
    kindOf,
  )
  const rowOf = (list: readonly Outcome[]) => ({
    messages: list.length,
    tools: percent(list.filter(({ tool }) => tool).length / list.length),
    arguments: percent(list.filter(({ input }) => input).length / list.length),
  })
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([kind, list]) => [kind, rowOf(list)]),
  )
}

const mark = ({ tool, input }: Outcome) => (input ? 'right' : tool ? 'input' : 'wrong')

/**
 * The lines a model missed. Of the test half only the id and whether the tool or the input was missed: what isn't seen
 * can't be written into a rule.
 */
export function misses(run: Run): string[] {
  const turns = run.dialogues.flatMap((dialogue) => dialogue.turns)
  return [...run.messages, ...turns].filter(({ input }) => !input).map(missed)
}

function missed(outcome: Outcome): string {
  const { id, split, text, expect, heard } = outcome
  const head = `${id} ${split} ${mark(outcome)}`
  if (split === 'test') return head
  return `${head} ${JSON.stringify(text)}\n   want ${JSON.stringify(expect)}\n   got  ${heard}`
}

/** The lines on which models differ, with what each of them made of it; of the test half without the words. */
export function differences(runs: readonly Run[]): string[] {
  const listed = runs.map((run) => [...run.messages, ...run.dialogues.flatMap(({ turns }) => turns)])
  const [first = [], ...others] = listed
  return first.flatMap((outcome, i) => {
    const all = [outcome, ...others.flatMap((list) => list[i] ?? [])]
    if (all.every((each) => mark(each) === mark(outcome))) return []
    const { id, split, text } = outcome
    const secret = split === 'test'
    const lines = all.map((each, n) => `   ${runs[n]?.name}: ${mark(each)}${secret ? '' : ` ${each.heard}`}`)
    return [[`${id} ${split}${secret ? '' : ` ${JSON.stringify(text)}`}`, ...lines].join('\n')]
  })
}
