export { rateAnswerTool } from './rate-answer.ts'
export { answerRef } from './ref.ts'
