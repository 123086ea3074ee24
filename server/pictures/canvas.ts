import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import {
  CategoryScale,
  Chart as ChartJs,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'
import type { Drawing } from './drawing.ts'

ChartJs.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement)

// Where a machine has no fonts, text without one of our own vanishes and nothing says so.
for (const file of ['Inter-Regular', 'Inter-SemiBold']) {
  GlobalFonts.registerFromPath(fileURLToPath(new URL(`fonts/${file}.otf`, import.meta.url)), 'Inter')
}

/** Draws a picture on this machine, as PNG. */
export async function paint({
  configuration,
  width,
  height,
  ratio,
  background,
}: Drawing): Promise<Uint8Array> {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!isBrowserLike(context)) throw new Error('the canvas has no 2d context')
  const options = { ...configuration.options, devicePixelRatio: ratio }
  const chart = new ChartJs(context, { ...configuration, options })
  try {
    context.globalCompositeOperation = 'destination-over'
    context.fillStyle = background
    context.fillRect(0, 0, width, height)
    return await canvas.encode('png')
  } finally {
    chart.destroy()
  }
}

/** Chart.js asks for a browser's context, and uses nothing that this one hasn't. */
const isBrowserLike = (context: object): context is CanvasRenderingContext2D => 'fillText' in context
