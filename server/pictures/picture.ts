import type { Box } from '../pages/browser/labels.ts'
import type { Drawing } from './drawing.ts'
import { look } from './look.ts'
import type { Shape } from './strokes.ts'
import { type Text, textAxes } from './texts.ts'

/** What is to be seen, and where. */
export type Scene = {
  /** Pixels of the picture. */
  height: number
  /** The plot in the picture's pixels. */
  plot: Box
  /** What the plot's right and upper sides stand for; its left and lower ones are zero. */
  across: number
  upwards: number
  shapes: Shape[]
  texts: readonly Text[]
}

/**
 * A scene as one Chart.js configuration for every renderer.
 *
 * It is plain JSON and needs no plugin, so that Chart.js 4 draws the same on our own canvas and at any
 * QuickChart server.
 */
export function pictureOf(scene: Scene): Drawing {
  const { height, plot, across, upwards, shapes, texts } = scene
  const { width, ratio, card } = look
  const value = (y: number) => ((plot.bottom - y) / (plot.bottom - plot.top)) * upwards
  return {
    width,
    height,
    ratio,
    background: card,
    configuration: {
      type: 'line',
      data: { datasets: shapes },
      options: {
        responsive: false,
        animation: false,
        events: [],
        layout: {
          autoPadding: false,
          padding: {
            left: plot.left,
            top: plot.top,
            right: width - plot.right,
            bottom: height - plot.bottom,
          },
        },
        plugins: { legend: { display: false }, tooltip: { enabled: false } },
        scales: {
          x: { type: 'linear', display: false, min: 0, max: across },
          y: { type: 'linear', display: false, min: 0, max: upwards },
          ...textAxes(texts, { plot, value }),
        },
      },
    },
  }
}
