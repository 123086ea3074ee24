export { crowdForecastTool } from './crowd-forecast.ts'
export { crowdNowTool } from './crowd-now.ts'
export { dayOf } from './day.ts'
export { forecastGym } from './job.ts'
