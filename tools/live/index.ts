export { type Live, liveOf } from './live.ts'
export type { LiveHour, LiveSeries } from './week.ts'
