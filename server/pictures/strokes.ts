import type { ChartDataset, Point } from 'chart.js'

export type Shape = ChartDataset<'line', Point[]>

export const bare = { borderWidth: 0, pointRadius: 0, fill: false, clip: false } as const

/** A picture shows no more than hundredths, and every digit has to be sent. */
export const round = (value: number) => Math.round(value * 100) / 100
export const spot = (x: number, y: number): Point => ({ x: round(x), y: round(y) })
export const level = (y: number, from: number, to: number) => [spot(from, y), spot(to, y)]
export const upright = (x: number, top: number) => [spot(x, 0), spot(x, top)]
