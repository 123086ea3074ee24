/** A question asked before the first plan; a yes means: see a professional first. */
export type ScreeningQuestion = { id: string; asks: string }

/**
 * Asked once before a first training plan, answered by yes or no. They follow what such screenings commonly ask, in our own
 * words; no published form is reproduced.
 */
export const screeningQuestions: readonly ScreeningQuestion[] = [
  {
    id: 'heart',
    asks: 'Has a doctor ever told you that something is wrong with your heart, or that your blood pressure is too high?',
  },
  {
    id: 'chest',
    asks: 'Does your chest hurt, press or tighten when you are active, or has it done so at rest lately?',
  },
  { id: 'dizziness', asks: 'In the past year, have you fainted, or been dizzy enough to lose your balance?' },
  {
    id: 'illness',
    asks: 'Do you live with another lasting illness, such as diabetes, epilepsy, or one of the kidneys or lungs?',
  },
  { id: 'medicine', asks: 'Do you take medicine on prescription for a lasting illness?' },
  { id: 'joints', asks: 'Is there a bone, joint or muscle trouble that exercise could make worse?' },
  { id: 'supervised', asks: 'Has a doctor said that you should only exercise with someone medical around?' },
]
