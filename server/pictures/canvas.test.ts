import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import type { Chart } from '../../tools/kit/chart.ts'
import { paint } from './canvas.ts'
import { drawingOf } from './drawing.ts'
import { charts, figures, tuesday } from './fixtures.ts'
import { plotCharts } from './plot-fixtures.ts'

/** A picture as a phone decodes it: a number a pixel. */
type Seen = { width: number; height: number; at(x: number, y: number): number | undefined }

async function decoded(png: Uint8Array): Promise<Seen> {
  const image = await loadImage(png)
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
  return { width, height, at: (x, y) => pixels[y * width + x] }
}

const seen = async (chart: Chart) => decoded(await paint(drawingOf(chart)))

const paper = 0xffffffff

/** Pixels of a stretch of the picture that aren't paper. */
function inked({ at }: Seen, [left, right]: [number, number], [top, bottom]: [number, number]): number {
  let count = 0
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (at(x, y) !== paper) count++
  return count
}

test('a picture has two pixels for one, so that it is sharp on a phone', async () => {
  const { width, height } = drawingOf(tuesday)
  const picture = await seen(tuesday)
  expect([picture.width, picture.height]).toEqual([2 * width, 2 * height])
})

test.each(Object.entries({ ...charts, ...figures, ...plotCharts }))(
  '%s is drawn, and nothing sticks out',
  async (_, chart) => {
    const picture = await seen(chart)
    const { width, height } = picture
    expect(inked(picture, [0, width], [0, height])).toBeGreaterThan(5000)
    expect(inked(picture, [0, 12], [0, height])).toBe(0)
    expect(inked(picture, [width - 12, width], [0, height])).toBe(0)
    expect(inked(picture, [0, width], [0, 12])).toBe(0)
    expect(inked(picture, [0, width], [height - 6, height])).toBe(0)
  },
)

test('a quiet stretch is shaded up to the top of the plot', async () => {
  const picture = await seen(tuesday)
  const shaded = (x: number) => picture.at(x, 260)
  const plain = await seen({ ...tuesday, quiet: [] })
  const columns = Array.from({ length: 1000 }, (_, i) => i + 150)
  const changed = columns.filter((x) => shaded(x) !== plain.at(x, 260))
  // An hour and a half of the sixteen and a half shown.
  expect(changed.length / columns.length).toBeGreaterThan(0.06)
  expect(changed.length / columns.length).toBeLessThan(0.15)
})

/** A letter by its pixels. */
function letter(letter: string, family: string): Buffer {
  const context = createCanvas(60, 60).getContext('2d')
  context.font = `600 40px ${family}`
  context.fillText(letter, 5, 45)
  return Buffer.from(context.getImageData(0, 0, 60, 60).data.buffer)
}

test('every letter comes from the font we ship, those of our neighbours too', () => {
  // A font that isn't there stands for whatever this machine has instead, be it nothing.
  const foreign = Array.from('Ag8%·–…↑↓ŘĚŁŐñçØıЖщΩ').filter((one) =>
    letter(one, 'Inter').equals(letter(one, 'Nowhere')),
  )
  expect(foreign).toEqual([])
})

/** Where the title stands: the first line, and nothing else of the picture. */
const titleInk = (picture: Seen) => inked(picture, [0, picture.width], [30, 94])

test('the words are drawn', async () => {
  const once = titleInk(await seen({ ...tuesday, title: 'Legs' }))
  const thrice = titleInk(await seen({ ...tuesday, title: 'Legs Legs Legs' }))
  expect(once).toBeGreaterThan(500)
  expect(Math.round(thrice / once)).toBe(3)
})
