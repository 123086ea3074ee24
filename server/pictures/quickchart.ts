import QuickChart from 'quickchart-js'
import type { CrowdChart } from '../../tools/kit/chart.ts'
import { drawingOf } from './drawing.ts'
import { PictureProblem } from './problem.ts'

/** The public server, where there is no canvas and no other is named. */
export const publicQuickChart = 'https://quickchart.io'

/** How long a server may take; the reply waits for it. */
const mostMs = 3000

/** The Chart.js that the configuration is written for. */
const chartJs = '4'

/**
 * Lets a QuickChart server draw. Only charts of the crowd go there: it belongs to somebody else.
 *
 * @param server its address, for example https://quickchart.io
 * @throws {PictureProblem} when it refuses or sends no picture
 * @throws {DOMException} TimeoutError when it takes longer than three seconds
 */
export async function drawAtQuickChart(chart: CrowdChart, server: string): Promise<Uint8Array> {
  const response = await fetch(`${server.replace(/(\/chart)?\/*$/, '')}/chart`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(requestFor(chart)),
    // Where the server has moved to is not what was configured.
    redirect: 'manual',
    signal: AbortSignal.timeout(mostMs),
  })
  if (!response.ok) {
    await response.body?.cancel()
    throw new PictureProblem(`status ${response.status}`)
  }
  const picture = new Uint8Array(await response.arrayBuffer())
  if (!isPng(picture)) throw new PictureProblem('no PNG')
  return picture
}

// The package's types and its module disagree on where the class is, and so do bundlers.
const Client = 'default' in QuickChart ? QuickChart.default : QuickChart

/** The client's own sending knows no time limit, so it only words the request. */
function requestFor(chart: CrowdChart) {
  const { configuration, width, height, ratio, background } = drawingOf(chart)
  return (
    new Client()
      // An object would be sent as a JavaScript literal, which some servers don't run.
      .setConfig(JSON.stringify(configuration))
      .setVersion(chartJs)
      .setWidth(width)
      .setHeight(height)
      .setDevicePixelRatio(ratio)
      .setBackgroundColor(background)
      .setFormat('png')
      .getPostData()
  )
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const isPng = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte)
