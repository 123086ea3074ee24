/** What a person has to see to: the disk is full, or can't be written. Anything else is told by its sentence alone. */
export type Trouble = 'full' | 'unwritable'

/** Something that keeps a backup from being made or restored, worded for the person at the terminal. */
export class BackupProblem extends Error {
  readonly trouble: Trouble | undefined

  constructor(sentence: string, { cause, trouble }: { cause?: unknown; trouble?: Trouble } = {}) {
    super(sentence, { cause })
    this.name = 'BackupProblem'
    this.trouble = trouble
  }
}

/** What is said of a file that was changed after it was written: it says nothing about which bytes. */
export const damaged = (cause?: unknown): BackupProblem =>
  new BackupProblem('The backup is damaged: what it holds is not what was written. Use another one.', {
    cause,
  })

/** What is said of a file that ends too early. */
export const cutOff = (): BackupProblem =>
  new BackupProblem('The backup is cut off: its end is missing. Use another one.')
