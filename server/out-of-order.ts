/** Seconds after which it is worth trying again. */
const pause = 30

const sentence = 'Spotter can’t answer just now. Please try again in a moment.'

/**
 * What is said where the house itself could not be opened, so that nobody sees a fault of the machine: a sentence, and
 * to whoever delivers messages that they shall come again.
 */
export function outOfOrder(request: Request): Response {
  const headers = { 'retry-after': String(pause), 'cache-control': 'no-store' }
  const reads = request.headers.get('accept')?.includes('text/html')
  return reads
    ? new Response(sentence, { status: 503, headers })
    : Response.json({ error: sentence }, { status: 503, headers })
}
