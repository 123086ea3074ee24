import type { ChartConfiguration, Point } from 'chart.js'
import type { Chart } from '../../tools/kit/chart.ts'
import { type Frame, frameOf } from './frame.ts'
import { look } from './look.ts'
import { shapesOf } from './shapes.ts'
import { textAxes, textsOf } from './texts.ts'
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
 * A chart as one Chart.js configuration for every renderer.
 *
 * It is plain JSON and needs no plugin, so that Chart.js 4 draws the same on our own canvas and at any
 * QuickChart server.
 *
 * @param chart with one point at least
 */
export function drawingOf(chart: Chart): Drawing {
  const { width, margin, title, ratio, card } = look
  const lines = titleLines(chart.title, { ...title, width: width - 2 * margin })
  const frame = frameOf(chart, lines.length)
  const days = daysWords(frame.from, frame.to, chart.zone)
  const texts = textsOf(frame, { title: lines, subtitle: `${days} · range: 8 times in 10` })
  return {
    width,
    height: frame.height,
    ratio,
    background: card,
    configuration: {
      type: 'line',
      data: { datasets: shapesOf(chart, frame) },
      options: {
        responsive: false,
        animation: false,
        events: [],
        layout: { autoPadding: false, padding: paddingOf(frame) },
        plugins: { legend: { display: false }, tooltip: { enabled: false } },
        scales: {
          x: { type: 'linear', display: false, min: 0, max: frame.minutes },
          y: { type: 'linear', display: false, min: 0, max: frame.top },
          ...textAxes(texts, frame),
        },
      },
    },
  }
}

function paddingOf({ plot, width, height }: Frame) {
  return { left: plot.left, top: plot.top, right: width - plot.right, bottom: height - plot.bottom }
}
