import type { ChartConfiguration, Point } from 'chart.js'
import type { Chart } from '../../tools/kit/chart.ts'
import { inSpeech, t } from '../../tools/kit/language.ts'
import '../pages/worded.ts'
import { frameOf } from './frame.ts'
import { look } from './look.ts'
import { measuredPicture } from './measured/drawing.ts'
import { pictureOf } from './picture.ts'
import { plotPicture } from './plots/drawing.ts'
import { shapesOf } from './shapes.ts'
import { textsOf } from './texts.ts'
import { daysWords, titleLines } from './words.ts'

/** A picture as Chart.js draws it: what, and on how many pixels, each `ratio` wide in the file. */
export type Drawing = {
  configuration: ChartConfiguration<'line', Point[]>
  width: number
  height: number
  ratio: number
  background: string
}

/**
 * A chart as every renderer draws it.
 *
 * @param chart with one point at least, with a member's figure or with one of the gym's
 */
export function drawingOf(chart: Chart): Drawing {
  return inSpeech(chart.speech ?? { language: 'en', clock: '24' }, () => drawn(chart))
}

function drawn(chart: Chart): Drawing {
  const { width, margin, title } = look
  const lines = titleLines(chart.title, { ...title, width: width - 2 * margin })
  if (chart.measured) return measuredPicture(chart.measured, lines)
  if (chart.plot) return plotPicture(chart.plot, lines)
  const frame = frameOf(chart, lines.length)
  const { height, plot, minutes, top } = frame
  const days = daysWords(frame.from, frame.to, chart.zone)
  return pictureOf({
    height,
    plot,
    across: minutes,
    upwards: top,
    shapes: shapesOf(chart, frame),
    texts: textsOf(frame, { title: lines, subtitle: t`${days} · range: 8 times in 10` }),
  })
}
