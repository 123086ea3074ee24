/** What happened, for those who run the house: a named event with ids and numbers, never a member's words. */
export type Log = (event: string, facts?: Record<string, string | number | boolean>) => void
