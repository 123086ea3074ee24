/** Something that keeps the database from opening, worded for the person at the terminal. */
export class DatabaseProblem extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.name = 'DatabaseProblem'
  }
}
