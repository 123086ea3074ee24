/** "las 18:00", but "la 1:30 pm". */
export const the = (clock: string): string => (/^0?1(?::| |$)/.test(clock) ? `la ${clock}` : `las ${clock}`)

/** "a las 18:00". */
export const at = (clock: string): string => `a ${the(clock)}`

/** "hoy" and "de martes a jueves" stand alone; any other day has its article before it: "el martes 24 de noviembre". */
export const onDay = (day: string): string => (near.test(day) || /^de /.test(day) ? day : `el ${day}`)

/** "de hoy", "del martes 24 de noviembre". */
export const ofDay = (day: string): string => (near.test(day) ? `de ${day}` : `del ${day}`)

const near = /^(?:hoy|mañana|ayer|ahora)(?![\p{L}])/iu

/** A first letter made large for the beginning of a sentence is small again within it. */
export const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Whether it is an hour, "18:00" or "6 pm", and no name. */
export const isClock = (text: string): boolean => /^\d{1,2}(?::\d\d)?(?: [ap]m)?$/.test(text)

/** "en el gimnasio", and for a part of it "en la zona de piernas". */
export const inPlace = (place: string): string =>
  /^el gimnasio$/i.test(place) ? 'en el gimnasio' : `en la zona de ${low(place)}`

/** First letter large. */
export const large = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
