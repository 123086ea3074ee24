import { allergenWords, withFoods } from '../foods.ts'
import { type Tongue, tongueOf } from '../tongue.ts'
import { spanishAllergies, spanishEatingFrames } from './eating.ts'
import { spanishEating } from './food-words.ts'
import { spanishFrames } from './frames.ts'
import { spanishKnown } from './known.ts'
import { spanishStaffFrames, spanishStaffWords } from './staff-frames.ts'
import { spanishTimes } from './times.ts'
import { verbForms, verbWords } from './verbs.ts'
import { spanishBody, spanishGym, spanishSmall, spanishWhen } from './words.ts'

const marks = `yo tu el la los las un una es esta estan estoy hay que como cuando donde cuanto cuanta cuantos cuantas lleno llena
    vacio vacia tranquilo tranquila hoy manana ayer ahora hora para por favor gracias hola si quiero puedo puedes necesito
    con sin pierna piernas pecho espalda hombros brazos reserva reservame busca buscame cancela cancelar sitio hueco plaza
    gente peso comer plan dia dias semana tarde noche lunes martes miercoles jueves viernes sabado domingo mi mis me nos
    ya llegue voy salgo deshacer deshaz avisame ayuda dolor tengo soy comido hecho gimnasio`

// "use kilos" is English as well.
const forms = verbForms.filter((form) => form !== 'use')

const spoken = tongueOf((said) => spanishTimes(spanishAllergies(said)), {
  frames: `${spanishStaffFrames}\n${spanishEatingFrames}\n${spanishFrames}`,
  words: [
    ...[verbWords, spanishSmall, spanishWhen, spanishGym, spanishBody, spanishEating, spanishStaffWords],
    // An allergen is what it is called, whatever else that may mean.
    allergenWords('es'),
  ],
  marks: `${marks} ${spanishKnown} ${forms.join(' ')}`,
})

export const spanish: Tongue = withFoods(spoken, 'es')
