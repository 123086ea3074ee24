/** The figures can't be served; worded for the person at the terminal. */
export class MetricsProblem extends Error {
  override readonly name = 'MetricsProblem'
}
