/** Days for which things are kept that no gym decides. Each is as long as something needs it, and no longer. */
export const ages = {
  /** What was said unasked: whoever asks "why did you write me that" asks within a month. */
  messages: 30,
  /** What can be taken back can be for ten minutes; a week helps who looks for a fault. */
  changes: 7,
  /** Whose call of a language model it was, for limits of a month and a look back at the one before. */
  callers: 90,
  /** What models cost, for the accounts. */
  calls: 750,
  /** Times that were wished for: reports look back two years. */
  wishes: 750,
  /** Alerts that are over, and groups that have found their time or none. */
  over: 90,
  /** Links and codes that open nothing any more. */
  codes: 1,
  /** Links that logged somebody in, and sessions that are over. */
  logins: 7,
  /** Invitations that are over, with the name somebody noted; keys that ended. */
  invitations: 90,
  /** Wishes to be forgotten that were taken back. */
  takenBack: 30,
  /** Receipts: as long as claims for damages last in most places. */
  receipts: 1096,
} as const
