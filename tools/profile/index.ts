export { consentCommand, readConsent } from './asking/command.ts'
export {
  missing,
  type Purpose,
  type Question,
  questionFor,
} from './asking/missing.ts'
export { type ConsentRow, type Consents, consentRows, consentsOf } from './consent/store.ts'
export { differing, strictest } from './consent/strictest.ts'
export { consentTool } from './consent/tool.ts'
export { ageIn, type Domain, domains, emptyProfile, type Field, type Profile } from './fields.ts'
export { myProfileTool } from './kept/tool.ts'
export { profileOf, saveProfile, type Whose, weightsOf } from './store.ts'
export { height } from './units/height.ts'
export { mass } from './units/mass.ts'
export { sayChange, sayLoad, sayWeight } from './units/say.ts'
export { kgPerPound, type Units } from './units/system.ts'
export { screeningFacts } from './updating/screen.ts'
export { updateProfileTool } from './updating/tool.ts'
export { trajectoryEvents } from './weighing/store.ts'
export { logWeightTool } from './weighing/tool.ts'
export { type Allergen, allergenNames, allergensIn } from './words/allergens.ts'
export { allergensAbroad, linesOf } from './words/allergens-abroad.ts'
export { equipmentIn, equipmentNames, equipmentWord } from './words/equipment.ts'
export { goalIn } from './words/goals.ts'
export { type Activity, activityIn, levelIn, sexIn } from './words/habits.ts'
export { isIllness, limitNames, limitsIn } from './words/limits.ts'
export { patternIn } from './words/patterns.ts'
