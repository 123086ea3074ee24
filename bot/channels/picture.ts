import type { Chart } from '../../tools/kit/chart.ts'

/** Draws a chart as a PNG; undefined when there is none to be had. Never throws. */
export type Draw = (chart: Chart) => Promise<Uint8Array | undefined>

/** A chart as a file, and in words for those who do not see it. */
export type Picture = { png: Uint8Array; alt: string }

/** The pictures of a reply, in order. A chart that can't be drawn is left out: the words say it too. */
export async function picturesOf(charts: readonly Chart[], draw: Draw | undefined): Promise<Picture[]> {
  if (!draw) return []
  const drawn = await Promise.all(
    charts.map(async (chart) => {
      const png = await draw(chart)
      return png ? [{ png, alt: chart.alt }] : []
    }),
  )
  return drawn.flat()
}
