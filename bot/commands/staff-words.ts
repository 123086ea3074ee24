import { speech } from '../../tools/kit/language.ts'
import { wordTable } from '../../tools/kit/word-table.ts'

type Words = Readonly<Record<string, string>>

/** What stands in the commands of the staff, by what German and Spanish speakers type; roles and verbs. */
const german: Words = wordTable<string>({
  ...{ einladen: 'invite', lade: 'invite', setze: 'set', setzen: 'set', mach: 'make', mache: 'make' },
  ...{
    entferne: 'remove',
    entfernen: 'remove',
    streiche: 'remove',
    ende: 'end',
    beende: 'end',
    beenden: 'end',
  },
  ...{
    neu: 'new',
    neuer: 'new',
    stopp: 'stop',
    abbrechen: 'stop',
    zurücknehmen: 'withdraw',
    widerrufen: 'withdraw',
  },
  ...{
    empfang: 'desk',
    theke: 'desk',
    rezeption: 'desk',
    trainer: 'coach',
    trainerin: 'coach',
    leitung: 'manager',
  },
  ...{ leiter: 'manager', leiterin: 'manager', inhaber: 'owner', inhaberin: 'owner', mitglied: 'member' },
  ...{
    kapazität: 'capacity',
    kapazitaet: 'capacity',
    plätze: 'places',
    plaetze: 'places',
    kontingent: 'quota',
  },
  ...{
    komfort: 'comfort',
    angenehm: 'comfort',
    öffnungszeiten: 'hours',
    oeffnungszeiten: 'hours',
    zeiten: 'hours',
  },
  ...{
    ruhe: 'quiet',
    ruhezeit: 'quiet',
    behalten: 'keep',
    aufbewahren: 'keep',
    gespräche: 'talk',
    gespraeche: 'talk',
  },
  ...{
    nie: 'never',
    team: 'staff',
    keine: 'none',
    keiner: 'none',
    je: 'per',
    pro: 'per',
    mindestens: 'at least',
  },
  ...{
    geschlossen: 'closed',
    zu: 'closed',
    bis: 'to',
    und: 'and',
    täglich: 'daily',
    taeglich: 'daily',
    tage: 'days',
  },
  ...{ werktags: 'weekdays', wochenende: 'weekends', mitglieder: 'members', personen: 'people', uhr: '' },
  ...{
    mo: 'mon',
    di: 'tue',
    mi: 'wed',
    do: 'thu',
    fr: 'fri',
    sa: 'sat',
    so: 'sun',
    montag: 'mon',
    dienstag: 'tue',
  },
  ...{ mittwoch: 'wed', donnerstag: 'thu', freitag: 'fri', samstag: 'sat', sonnabend: 'sat', sonntag: 'sun' },
})

const spanish: Words = wordTable<string>({
  ...{
    invitar: 'invite',
    invita: 'invite',
    poner: 'set',
    pon: 'set',
    hacer: 'make',
    haz: 'make',
    quitar: 'remove',
  },
  ...{
    quita: 'remove',
    terminar: 'end',
    termina: 'end',
    nueva: 'new',
    nuevo: 'new',
    parar: 'stop',
    para: 'stop',
  },
  ...{ retirar: 'withdraw', retira: 'withdraw', recepción: 'desk', recepcion: 'desk', entrenador: 'coach' },
  ...{
    entrenadora: 'coach',
    gerente: 'manager',
    encargado: 'manager',
    encargada: 'manager',
    propietario: 'owner',
  },
  ...{
    propietaria: 'owner',
    dueño: 'owner',
    dueña: 'owner',
    miembro: 'member',
    socio: 'member',
    socia: 'member',
  },
  ...{ aforo: 'capacity', capacidad: 'capacity', comodidad: 'comfort', horario: 'hours', horas: 'hours' },
  ...{ silencio: 'quiet', guardar: 'keep', conversaciones: 'talk', charlas: 'talk', miembros: 'members' },
  ...{ nunca: 'never', equipo: 'staff', cupo: 'quota', plazas: 'places', ninguno: 'none', ninguna: 'none' },
  ...{ por: 'per', cerrado: 'closed', a: 'to', y: 'and', diario: 'daily', días: 'days', dias: 'days' },
  ...{ laborables: 'weekdays', finde: 'weekends', personas: 'people', l: 'mon', lun: 'mon', lunes: 'mon' },
  ...{ mar: 'tue', martes: 'tue', mié: 'wed', mie: 'wed', miércoles: 'wed', miercoles: 'wed', jue: 'thu' },
  ...{ jueves: 'thu', vie: 'fri', viernes: 'fri', sáb: 'sat', sab: 'sat', sábado: 'sat', sabado: 'sat' },
  ...{ dom: 'sun', domingo: 'sun' },
})

const tables = { en: {}, de: german, es: spanish } as const

/**
 * The words of a staff's command as its reader knows them, word by word; names and figures stay.
 *
 * @param most so many words at most: what stands behind them is somebody's own
 * @example
 * staffWords('öffnungszeiten mo-fr 6-23') // 'hours mon-fri 6-23', to somebody who is spoken to in German
 */
export function staffWords(text: string, most = Number.POSITIVE_INFINITY): string {
  const table: Words = tables[speech().language]
  let seen = 0
  const worded = text.replace(/\p{L}+/gu, (word) => {
    seen++
    return seen > most ? word : (table[word.toLowerCase()] ?? word)
  })
  return worded.replace(/ +/g, ' ').trim()
}
