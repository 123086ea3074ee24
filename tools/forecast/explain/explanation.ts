import type { Expected, People } from '../../kit/people.ts'
import type { ToolContext } from '../../kit/tool.ts'
import type { Span } from '../crowd/crowd-answer.ts'
import type { RecordOf } from '../learning/record.ts'

/** What an explanation is made from. */
export type ExplainWorld = Pick<ToolContext, 'db' | 'gym' | 'now'>

/** What an explanation is worded by. */
export type WordsWorld = Pick<ToolContext, 'gym' | 'now' | 'language'>

/** What drives a forecast, and how often such forecasts were right, as far as a member may see it. */
export type Explanation = Span & {
  split: string | null
  kind: 'moment' | 'stretch'
  /** The time is over: what was said of it is explained. */
  over: boolean
  expected: Expected
  /** Sum to exactly the number that is expected. Without figures where one of them is too small to tell. */
  parts: ShownPart[]
  /** What such a slot usually brings. */
  usual: People | null
  /** People more (or, negative, fewer) than without our advice; null where there was none, or too few to tell. */
  advised: number | null
  /** How many came, when it is over. */
  came: People | null
  /** How well the last week's forecasts did, said a day before; null without any. */
  record: RecordOf | null
  /** Days of history behind the forecast, when they are too few to be sure. */
  roughDays: number | null
  /** What was asked about in particular. */
  about: string | null
}

export type ShownPart = { reason: string; people: number | null; side: 'more' | 'fewer' }
