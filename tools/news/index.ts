export {
  announcementsOf,
  keepDraft,
  type NewsWorld,
  previewAnnouncement,
  sendAnnouncement,
  withdrawAnnouncement,
} from './announce.ts'

export { announcementsTool, announceTool, withdrawAnnouncementTool } from './tool.ts'
