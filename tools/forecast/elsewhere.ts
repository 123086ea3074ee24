/** Thrown where no fit can be made, as on a Worker: another process on the same database makes it. */
export class FittedElsewhere extends Error {
  constructor() {
    super('fits are made by another process')
    this.name = 'FittedElsewhere'
  }
}
