/** Why there is no picture, in words that hold nothing of what was to be drawn. */
export class PictureProblem extends Error {
  constructor(words: string) {
    super(words)
    this.name = 'PictureProblem'
  }
}
