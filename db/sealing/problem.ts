/** A value that can't be opened: its key is not there, it was changed, or it is another row's. It names no value. */
export class SealProblem extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.name = 'SealProblem'
  }
}
