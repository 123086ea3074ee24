/** What a forecast row says of the model that made it. */
export const modelName = (id: number): string => `model ${id}`

/** What it says when it was made in a hurry, until a whole fit takes its place. */
export const quickName = 'quick'
