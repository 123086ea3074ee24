import { t } from '../words.ts'

/** What was done, as people say it; the trail itself has the words of the programs. */
const known: Readonly<Record<string, string>> = {
  'announcement.sent': t`Announcement made`,
  'announcement.withdrawn': t`Announcement taken back`,
  'codes.begun': t`Codes asked for at log in`,
  'codes.ended': t`Codes asked for no more`,
  'data.aged': t`Old data deleted`,
  'experiment.judged': t`Experiment judged`,
  'experiment.resumed': t`Experiment taken up again`,
  'experiment.started': t`Experiment begun`,
  'experiment.stopped': t`Experiment stopped`,
  'feed.ended': t`Key of a counter ended`,
  'feed.made': t`Key of a counter made`,
  'feed.revived': t`Key of a counter opened again`,
  'grant.made': t`Role by a linked chat`,
  'grant.withdrawn': t`Role by a linked chat ended`,
  'gym.changed': t`Gym changed`,
  'import.undone': t`Import taken out`,
  'invitation.made': t`Invitation made`,
  'invitation.revoked': t`Invitation taken back`,
  'invitation.used': t`Invitation used`,
  'key.ended': t`Key ended`,
  'key.made': t`Key made`,
  'link.made': t`Link to log in made`,
  'members.joined': t`Two members made one`,
  'members.parted': t`One member made two again`,
  'model.promoted': t`Forecast model changed`,
  'password.changed': t`Password changed`,
  'place.linked': t`Chat linked`,
  'place.unlinked': t`Chat unlinked`,
  'role.changed': t`Role changed`,
  'session.ended': t`Logged out`,
  'session.opened': t`Logged in`,
  'session.reused': t`Session ended for safety`,
  'sessions.ended': t`Logged out everywhere`,
  'settings.changed': t`Settings changed`,
  'switchback.started': t`Comparison of models begun`,
}

/** "Role changed" of "role.changed". */
export const actionWords = (action: string): string => known[action] ?? action
