import type { Draw } from '../../bot/channels/picture.ts'
import type { Log } from '../../bot/log.ts'
import { type Chart, isCrowd } from '../../tools/kit/chart.ts'
import { type Drawing, drawingOf } from './drawing.ts'
import { PictureProblem } from './problem.ts'
import { drawAtQuickChart } from './quickchart.ts'
import { remembered } from './remembered.ts'

/** Who can draw: a canvas of our own, a QuickChart server, both, or nobody. */
type Painters = {
  paint?: ((drawing: Drawing) => Promise<Uint8Array>) | undefined
  /** Address of a QuickChart server. It is asked first, and never sees a chart that isn't about the crowd. */
  quickchart?: string | undefined
}

/** Pictures kept for the next who asks the same, about 0.15 MB each. */
const mostKept = 24

/**
 * Draws charts for the doors. A chart that can't be drawn costs the picture and never the reply: it is
 * logged, and undefined.
 */
export function drawing({ paint, quickchart }: Painters, log: Log): Draw {
  const ways = [
    { name: 'quickchart', draw: quickchart === undefined ? undefined : atQuickChart(quickchart) },
    { name: 'canvas', draw: paint && ((chart: Chart) => paint(drawingOf(chart))) },
  ]

  async function draw(chart: Chart): Promise<Uint8Array | undefined> {
    for (const { name, draw } of ways) {
      try {
        const picture = await draw?.(chart)
        if (picture) return picture
      } catch (error) {
        log('picture.failed', { renderer: name, problem: problemIn(error) })
      }
    }
    return undefined
  }

  const kept = remembered(draw, mostKept)
  return async (chart) => {
    // A member's figure is not kept once it is drawn, and nobody else asks for it.
    if (chart.measured) return draw(chart)
    if (chart.plot) return kept(chart)
    return chart.points.length === 0 ? undefined : kept(inSight(chart))
  }
}

const atQuickChart = (server: string) => async (chart: Chart) =>
  isCrowd(chart) ? drawAtQuickChart(chart, server) : undefined

/** What isn't drawn is left out, so that two who ask for the same evening get the same picture. */
function inSight({ now, ...chart }: Chart): Chart {
  const times = chart.points.map(({ at }) => Date.parse(at))
  const instant = now === undefined ? Number.NaN : Date.parse(now)
  const shown = instant >= Math.min(...times) && instant <= Math.max(...times)
  return shown && now !== undefined ? { ...chart, now } : chart
}

function problemIn(error: unknown): string {
  if (error instanceof PictureProblem) return error.message
  return error instanceof Error ? error.name : typeof error
}
