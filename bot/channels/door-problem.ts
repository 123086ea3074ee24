/** A door that can't be opened as configured: one sentence for the person at the terminal, and no secret in it. */
export class DoorProblem extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'DoorProblem'
  }
}
