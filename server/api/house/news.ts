import {
  announcementsOf,
  keepDraft,
  type NewsWorld,
  previewAnnouncement,
  sendAnnouncement,
  withdrawAnnouncement,
} from '../../../tools/news/index.ts'
import type { ApiParts, ApiWorld } from '../parts.ts'

/** Announcements as the news slice makes them. */
export const newsParts: ApiParts['announcements'] = {
  async list(world) {
    const all = await announcementsOf(newsWorld(world))
    return all.map(({ sentAt, ...announcement }) => ({ ...announcement, madeAt: sentAt }))
  },
  preview: (world, draft) => previewAnnouncement(newsWorld(world), draft),
  // Kept and sent together: what can't be sent leaves no draft behind.
  announce: (world, draft) =>
    world.db.transaction(async (tx) => {
      const inside = newsWorld({ ...world, db: tx })
      const { id } = await keepDraft(inside, draft)
      return sendAnnouncement(inside, id)
    }),
  withdraw: (world, id) => withdrawAnnouncement(newsWorld(world), id),
}

const newsWorld = ({ db, gym, now, actor }: ApiWorld): NewsWorld => ({
  ...{ db, gym, now, actor: actor.member, language: gym.language },
})
