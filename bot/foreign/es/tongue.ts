import { type Tongue, tongueOf } from '../tongue.ts'
import { spanishFrames } from './frames.ts'
import { spanishTimes } from './times.ts'
import { spanishBody, spanishGym, spanishSmall, spanishWhen } from './words.ts'

const marks = `yo tu el la los las un una es esta estan estoy hay que como cuando donde cuanto cuanta cuantos cuantas lleno llena
    vacio vacia tranquilo tranquila hoy manana ayer ahora hora para por favor gracias hola si quiero puedo puedes necesito
    con sin pierna piernas pecho espalda hombros brazos reserva reservame busca buscame cancela cancelar sitio hueco plaza
    gente peso comer plan dia dias semana tarde noche lunes martes miercoles jueves viernes sabado domingo mi mis me nos
    ya llegue voy salgo deshacer deshaz avisame ayuda dolor tengo soy kilos comido hecho gimnasio`

export const spanish: Tongue = tongueOf(spanishTimes, {
  frames: spanishFrames,
  words: [spanishSmall, spanishWhen, spanishGym, spanishBody],
  marks,
})
