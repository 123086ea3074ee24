import { personBefore } from '../words/context.ts'
import type { Sign } from './sign.ts'

/** Systolic and diastolic pressure, mmHg, from which nobody should train before a doctor has looked. */
const high = { systolic: 160, diastolic: 100 }

/**
 * A blood pressure that is said as numbers.
 *
 * @see Williams B, Mancia G, et al. 2018 ESC/ESH guidelines for the management of arterial hypertension. Eur Heart J
 *   2018;39:3021-3104: grade 2 from 160/100 mmHg.
 */
export function pressureSigns(text: string): Sign[] {
  const at =
    / (?:blood pressure|blood|pressure) (?:[^ ]+ ){0,6}(\d{2,3})(?: ?\/ ?| over )(\d{2,3})(?= )| (\d{3})(?: ?\/ ?| over )(\d{2,3}) (?:[^ ]+ ){0,4}blood pressure(?= )/.exec(
      text,
    )
  if (!at) return []
  const systolic = Number(at[1] ?? at[3])
  const diastolic = Number(at[2] ?? at[4])
  if (systolic < high.systolic && diastolic < high.diastolic) return []
  return [
    {
      kind: 'medical',
      severity: 'refuse',
      about: personBefore(text, at.index + at[0].length) ?? 'self',
      cue: 'blood-pressure',
    },
  ]
}

/** Blood sugar from which nobody should train (alert), and which needs help at once (serious), mmol/l; over 30 it is mg/dl. */
const sugar = { alert: 3.9, serious: 3, perMmol: 18 }

/**
 * A blood sugar that is too low, said as a number.
 *
 * @see Agiostratidou G, Anhalt H, Ball D, et al. Standardizing clinically meaningful outcome measures beyond HbA1c for type 1
 *   diabetes. Diabetes Care 2017;40:1622-1630: level 1 below 3.9 mmol/l (70 mg/dl), level 2 below 3.0 (54).
 */
export function sugarSigns(text: string): Sign[] {
  const diabetic = / (?:type 1|t1|t1d|diabetic|diabetes|insulin) /.test(text)
  const heard = diabetic
    ? text.replace(/ (?:reading|meter|levels?|number) (?=(?:is|says|at|reads|shows|was) )/, ' sugar ')
    : text
  const at =
    / (?:sugars?|glucose|bg|cgm|libre|dexcom|sensor|bloods) (?:(?!g |mg )[a-z]+ ){0,4}(\d{1,2}(?:\.\d)?)(?= (?!g |mg |kcal|teaspoons|%|spoons|x |cubes|out))/.exec(
      heard,
    )
  const told = Number(at?.[1] ?? Number.NaN)
  const value = told > 30 ? told / sugar.perMmol : told
  const low = value >= 1 && value < sugar.alert
  if (!at || !low || !/ (?:low|is|at|reads?|says|dropped|down|shows|feel|shaky|only|was|now) /.test(text))
    return []
  const about = personBefore(text, at.index + at[0].length) ?? 'self'
  return value < sugar.serious
    ? [{ kind: 'emergency', severity: 'emergency', about, cue: 'low-sugar' }]
    : [{ kind: 'symptom', severity: 'refuse', about, cue: 'low-sugar' }]
}
