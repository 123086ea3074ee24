import { html } from 'hono/html'
import { t } from '../../../tools/kit/language.ts'
import { type Part, section } from './frame.ts'

/** A session of the week as it is told: what it is, and what there is to lift. */
export type ShownSession = {
  day: string
  name: string
  /** "18:00", where a place is held for it. */
  at: string | undefined
  minutes: number
  done: boolean
  head: string
  lines: readonly string[]
}

export type PlanShown =
  | { kind: 'none' }
  | { kind: 'words'; text: string }
  | { kind: 'week'; sessions: readonly ShownSession[] }

/** This week's sessions of the member's plan, with what to lift in each. */
export function planSection(plan: PlanShown): Part {
  return section('plan', t`Your plan`, planPart(plan))
}

function planPart(plan: PlanShown): Part {
  if (plan.kind === 'none')
    return html`<p>${t`No training plan yet. Write "plan my training" in the chat, and I make one for you.`}</p>`
  if (plan.kind === 'words') return html`<p class="said">${plan.text}</p>`
  return html`${plan.sessions.map(sessionPart)}`
}

const sessionPart = ({ day, name, at, minutes, done, head, lines }: ShownSession): Part =>
  html`<details><summary>${[day, at].filter((each) => each !== undefined).join(', ')}: ${name}, ${t`${minutes} min`}${done ? ` (${t`done`})` : ''}</summary>
<p>${head}</p><ol>${lines.map((line) => html`<li>${line.replace(/^\d+\) /, '')}</li>`)}</ol></details>`
