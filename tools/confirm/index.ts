export { answered, answerIn, ask, codeSchema, no } from './question.ts'
