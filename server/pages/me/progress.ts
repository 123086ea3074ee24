import { html } from 'hono/html'
import type { Chart } from '../../../tools/kit/chart.ts'
import { t } from '../../../tools/kit/language.ts'
import { measuredFigure } from './chart.ts'
import { type Part, said, section } from './frame.ts'

/** One side of a member's progress: what the chat says of it, and its pictures. */
export type ProgressPart = { text: string; charts: readonly Chart[] }

export type ProgressShown = {
  lifts: ProgressPart | undefined
  /** Undefined where no figures of weight are wished for. */
  weight: ProgressPart | undefined
  food: ProgressPart | undefined
}

/** What has been lifted, weighed and eaten over the weeks. */
export function progressPart({ lifts, weight, food }: ProgressShown): Part {
  return html`${part('lifts', t`Lifts`, lifts)}${part('weight', t`Weight`, weight)}${part('food', t`Food`, food)}`
}

const part = (id: string, title: string, shown: ProgressPart | undefined): Part =>
  shown === undefined
    ? html``
    : section(id, title, html`${said(shown.text)}${shown.charts.map(measuredFigure)}`)
