/** What is at work: a step of a turn, a job, a delivery. Names are words of the code and the configuration alone. */
export type Step = {
  kind: 'update' | 'turn' | 'danger' | 'understanding' | 'tool' | 'model' | 'reply' | 'told' | 'job'
  /** Which one: a channel, a tool, a configured model, a job. */
  name?: string
  gym?: string
  /** What a language model is asked for. */
  purpose?: string
}

/** How a step ended, as a word, with what can be counted of it. */
export type Ended = { outcome: string; counts?: Readonly<Record<string, number>> }

/**
 * Runs around a step for those who look on. It changes nothing, hands on what the work returns or throws, and is told no
 * word of a member.
 *
 * @param ended how a step ended that did not throw; 'done' unless said
 */
export type Watch = <T>(step: Step, work: () => Promise<T>, ended?: (done: T) => Ended) => Promise<T>

/** Where nobody looks on. */
export const unwatched: Watch = (_, work) => work()
