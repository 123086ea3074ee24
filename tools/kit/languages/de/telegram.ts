import type { Catalogue } from '../entry.ts'

export const telegram: Catalogue = {
  'One moment, I am working on it …': 'Einen Moment, ich bin dran …',
  'I sent it to you privately.': 'Ich habe es dir privat geschickt.',
  "I can't reach you in private. Open {0}, write to me there, and I'll tell you.":
    'Ich erreiche dich privat nicht. Öffne {0} und schreib mir dort, dann sage ich es dir.',
  'That is between you and me. Open {0} and ask me there.':
    'Das bleibt unter uns. Öffne {0} und frag mich dort.',
  "I can't listen to voice messages so far. Write it in a few words, and I'm on it.":
    'Sprachnachrichten kann ich noch nicht hören. Schreib es mir in ein paar Worten, dann kümmere ich mich darum.',
  'I can\'t look at pictures so far. Tell me in words, for example "is it busy now?".':
    'Bilder kann ich noch nicht ansehen. Sag es mir in Worten, zum Beispiel „Ist gerade viel los?“.',
  "I can't do anything with files of members, so I have kept nothing of it. Tell me in words what you need.":
    'Mit Dateien von Mitgliedern kann ich nichts anfangen, ich habe nichts davon behalten. Sag mir in Worten, was du brauchst.',
  'I can only read text so far. Ask me in words, for example "is it busy now?".':
    'Ich kann bisher nur Text lesen. Frag mich in Worten, zum Beispiel „Ist gerade viel los?“.',
  "I don't have that file any more. Send it once more, and I look at it anew.":
    'Die Datei habe ich nicht mehr. Schick sie noch einmal, dann sehe ich sie mir neu an.',
  'That file is too large for me: {0} MB is the most I can take here. I have done nothing with it.':
    'Die Datei ist zu groß für mich: Mehr als {0} MB nehme ich hier nicht an. Ich habe nichts damit gemacht.',
}
