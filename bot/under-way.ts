/**
 * Another process has begun to answer this turn and has not ended. It may have died: whoever can bring the turn again
 * shall do so a little later.
 */
export class UnderWay extends Error {
  override readonly name = 'UnderWay'
}
