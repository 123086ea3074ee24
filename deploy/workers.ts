import { packWorker } from './workers/pack.ts'

/** Packs the house for Cloudflare Workers; wrangler calls this before it deploys or serves. */
const { inputs, tables } = await packWorker(process.argv[2] ?? '.workers')
process.stdout.write(`Packed ${inputs.length} files; what is only words and figures is in ${tables}.\n`)
