import type { Catalogue } from '../entry.ts'

export const telegram: Catalogue = {
  'One moment, I am working on it …': 'Un momento, estoy en ello …',
  'I sent it to you privately.': 'Te lo he enviado en privado.',
  "I can't reach you in private. Open {0}, write to me there, and I'll tell you.":
    'No consigo escribirte en privado. Abre {0}, escríbeme allí y te lo cuento.',
  'That is between you and me. Open {0} and ask me there.':
    'Eso queda entre tú y yo. Abre {0} y pregúntamelo allí.',
  "I can't listen to voice messages so far. Write it in a few words, and I'm on it.":
    'Todavía no puedo escuchar mensajes de voz. Escríbemelo en pocas palabras y me pongo con ello.',
  'I can\'t look at pictures so far. Tell me in words, for example "is it busy now?".':
    'Todavía no puedo ver imágenes. Dímelo con palabras, por ejemplo «¿hay mucha gente ahora?».',
  "I can't do anything with files of members, so I have kept nothing of it. Tell me in words what you need.":
    'No puedo hacer nada con archivos de los socios, así que no he guardado nada. Dime con palabras qué necesitas.',
  'I can only read text so far. Ask me in words, for example "is it busy now?".':
    'De momento solo leo texto. Pregúntame con palabras, por ejemplo «¿hay mucha gente ahora?».',
  "I don't have that file any more. Send it once more, and I look at it anew.":
    'Ya no tengo ese archivo. Envíamelo otra vez y lo miro de nuevo.',
  'That file is too large for me: {0} MB is the most I can take here. I have done nothing with it.':
    'Ese archivo es demasiado grande para mí: aquí acepto {0} MB como máximo. No he hecho nada con él.',
}
