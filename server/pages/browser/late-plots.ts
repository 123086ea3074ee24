import type { Plot } from '../../../tools/kit/plot.ts'

/** What draws the gym's own figures. */
export type Plots = {
  drawPlot(plot: Plot, frame: { width: number; em: number; label: string }): SVGElement
  plotTable(plot: Plot, title: string): HTMLElement
  style: string
}

export const plotsReady = 'spotter-plots'

let coming: Promise<Plots> | undefined

/** Fetches what draws plots with the first of them: members never see one, and should not wait for it. */
export function latePlots(): Promise<Plots> {
  coming ??= fetchPlots().catch((error: unknown) => {
    coming = undefined
    throw error
  })
  return coming
}

function fetchPlots(): Promise<Plots> {
  const { promise, resolve, reject } = Promise.withResolvers<Plots>()
  // The page's policy lets nothing in that does not carry its nonce.
  const nonce = document.querySelector('script')?.nonce ?? ''
  const script = document.createElement('script')
  script.type = 'module'
  script.nonce = nonce
  script.src = '/plots.js'
  script.onerror = () => reject(new Error('plots did not come'))
  addEventListener(
    plotsReady,
    (event) => {
      const plots = (event as CustomEvent<Plots>).detail
      const style = document.createElement('style')
      style.nonce = nonce
      style.textContent = plots.style
      document.head.append(style)
      resolve(plots)
    },
    { once: true },
  )
  document.head.append(script)
  return promise
}
