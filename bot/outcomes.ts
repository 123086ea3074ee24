import { type Topic, talk } from '../prompts/phrases.ts'
import type { ToolRun } from '../tools/index.ts'
import { speech, t } from '../tools/kit/language.ts'
import type { Choice, ToolContext } from '../tools/kit/tool.ts'
import type { Sign } from '../tools/safety/index.ts'
import { choicesAfter, worded } from './messages.ts'
import type { Reply } from './turn.ts'

/** The most choices under a reply: more is a form, not a question. */
const mostChoices = 5

/** What a tool's own words are, also where it refused. */
export function sayOf({ outcome }: ToolRun, context: ToolContext): string {
  return outcome.ok ? outcome.say : worded(outcome.code, outcome.facts, context)
}

/** A reply with all that its tools bring along. */
export function replyOf(
  text: string,
  runs: readonly ToolRun[],
  asked: readonly Choice[],
  context: ToolContext,
): Reply {
  const choices = [
    ...runs.flatMap(({ outcome }) =>
      outcome.ok ? outcome.choices : choicesAfter(outcome.code, outcome.facts, context),
    ),
    ...asked,
  ]
  const once = choices.filter((choice, i) => choices.findIndex(({ send }) => send === choice.send) === i)
  return {
    text,
    choices: once.slice(0, mostChoices),
    charts: runs.flatMap(({ outcome }) => (outcome.ok ? outcome.charts : [])),
    files: runs.flatMap(({ outcome }) => (outcome.ok ? outcome.files : [])),
    tools: runs.map(({ name, input, outcome }) => ({
      name,
      input,
      ok: outcome.ok,
      result: outcome.ok ? outcome.result : { code: outcome.code, facts: outcome.facts },
    })),
  }
}

/** Two replies to one message, in the order of what was said; the choices of the second go on from it and come first. */
export function together(first: Reply, second: Reply): Reply {
  const choices = [...second.choices, ...first.choices]
  const once = choices.filter((choice, i) => choices.findIndex(({ send }) => send === choice.send) === i)
  return {
    text: [first.text, second.text].filter((text) => text !== '').join('\n\n'),
    choices: once.slice(0, mostChoices),
    charts: [...first.charts, ...second.charts],
    files: [...first.files, ...second.files],
    tools: [...first.tools, ...second.tools],
  }
}

/** A sign of danger as those who test see it. */
export const safetyCall = ({ kind, severity, about }: Sign) => ({
  name: 'safety',
  input: {},
  ok: false,
  result: { code: kind, facts: { severity, about } },
})

/** Said by code alone, without a tool. */
export function spoken(topic: Topic, context: ToolContext): Reply {
  const text = talk(topic, { gym: context.gym.name, language: speech().language })
  return { text, choices: topicChoices(topic), charts: [], files: [], tools: [] }
}

/** Where a talk that needed no tool may go on. */
export function topicChoices(topic: Topic): Choice[] {
  if (topic === 'emergency' || topic === 'bye' || topic === 'thanks') return []
  return [
    { label: t`Is it busy now?`, send: '/now' },
    { label: t`When is it quiet?`, send: '/quiet' },
    { label: t`Check me in`, send: '/in' },
  ]
}
