import type { Message, Update } from 'grammy/types'
import { expect, test } from 'vitest'
import * as updates from './fixtures/telegram.ts'
import { conversationOf, heard } from './telegram-turn.ts'

const { me } = updates

/** The turn an update makes, or undefined. */
function turnOf(update: Update) {
  const found = heard(update, me)
  return found && 'turn' in found ? found.turn : undefined
}

/** The group mention with another text, and the entities given. */
function inGroup(text: string, entities: Message['entities'] = []): Update {
  return { update_id: 873401300, message: { ...updates.groupMention.message, text, entities } }
}

test('a private message is a turn with the ids Telegram gave it', () => {
  expect(turnOf(updates.privateMessage)).toEqual({
    id: '873401201',
    channel: 'telegram',
    conversation: '518203377',
    private: true,
    sender: '518203377',
    senderName: 'Mia',
    text: 'is it busy now?',
    language: 'en',
  })
})

test('in a group only those are answered who call us', () => {
  expect(turnOf(updates.groupChatter)).toBeUndefined()
  expect(turnOf(updates.groupMention)).toMatchObject({
    conversation: '-1002233445566',
    private: false,
    sender: '6620194415',
    text: 'is it busy?',
  })
  expect(turnOf(updates.groupReply)?.text).toBe('and tomorrow?')
})

test('the name is known in any case, and by a mention without a name', () => {
  expect(turnOf(inGroup('@SPOTTER_GYM_BOT hi', [{ offset: 0, length: 16, type: 'mention' }]))?.text).toBe(
    'hi',
  )
  const byId = { offset: 3, length: 7, type: 'text_mention', user: me } as const
  expect(turnOf(inGroup('ok Spotter, now?', [byId]))?.text).toBe('ok now?')
})

test('another name that begins like ours is not ours', () => {
  const text = '@spotter_gym_bot_two is it busy?'
  expect(turnOf(inGroup(text, [{ offset: 0, length: 20, type: 'mention' }]))).toBeUndefined()
  expect(turnOf(inGroup('mail me@spotter_gym_bot.example', []))).toBeUndefined()
})

test('a command loses the name it carries; one for another bot is not ours', () => {
  expect(turnOf(updates.privateCommand)?.text).toBe('/in legs')
  expect(turnOf(updates.groupCommandForUs)?.text).toBe('/quiet chest tomorrow')
  expect(turnOf(updates.groupCommandForAnother)).toBeUndefined()
  expect(turnOf(inGroup('/now', [{ offset: 0, length: 4, type: 'bot_command' }]))?.text).toBe('/now')
})

test('a command is one at the beginning only, and may be followed by our name', () => {
  const later = inGroup('he typed /now', [{ offset: 9, length: 4, type: 'bot_command' }])
  expect(turnOf(later)).toBeUndefined()
  const named = inGroup('/in @spotter_gym_bot legs', [
    { offset: 0, length: 3, type: 'bot_command' },
    { offset: 4, length: 16, type: 'mention' },
  ])
  expect(turnOf(named)?.text).toBe('/in legs')
})

test('in a group a bare command that is not ours is for another bot, unless it calls us', () => {
  const asked = { ...updates.me, knows: (command: string) => command === 'now' }
  const command = { offset: 0, length: 8, type: 'bot_command' } as const
  const heardAs = (update: Update) => {
    const found = heard(update, asked)
    return found && 'turn' in found ? found.turn.text : undefined
  }
  expect(heardAs(inGroup('/weather', [command]))).toBeUndefined()
  expect(heardAs(inGroup('/now', [{ ...command, length: 4 }]))).toBe('/now')
  expect(heardAs(inGroup('/weather@spotter_gym_bot', [{ ...command, length: 24 }]))).toBe('/weather')
  const reply = structuredClone(updates.groupReply)
  expect(heardAs({ ...reply, message: { ...reply.message, text: '/weather', entities: [command] } })).toBe(
    '/weather',
  )
  expect(heardAs(updates.privateCommand)).toBe('/in legs')
})

test('what is passed on from elsewhere calls nobody in a group', () => {
  const forwarded = structuredClone(updates.groupMention)
  const origin = { type: 'hidden_user', sender_user_name: 'Sam', date: 1795280000 } as const
  const update = { ...forwarded, message: { ...forwarded.message, forward_origin: origin } }
  expect(turnOf(update)).toBeUndefined()
})

test('a topic of a forum is a conversation of its own', () => {
  const found = heard(updates.topicMention, me)
  expect(found).toMatchObject({ place: { chat: -1001998877665, thread: 6980, asked: 7012 } })
  expect(turnOf(updates.topicMention)).toMatchObject({
    conversation: '-1001998877665:6980',
    text: 'when is legs quiet?',
  })
})

test('a topic we opened does not make every message in it a reply to us', () => {
  const chatter = structuredClone(updates.topicMention)
  chatter.message.reply_to_message.from = me
  chatter.message.entities = []
  expect(turnOf(chatter)).toBeUndefined()
})

test('a thread of replies outside of a forum is no topic', () => {
  const message = { ...updates.groupMention.message, message_thread_id: 90001 }
  const found = heard({ update_id: 873401301, message }, me)
  expect(found && 'place' in found && conversationOf(found.place)).toBe('-1002233445566')
})

test('edited messages, bots and posts of channels are ignored', () => {
  expect(heard(updates.editedMessage, me)).toBeUndefined()
  expect(heard(updates.botMention, me)).toBeUndefined()
  const { from: _, ...nobody } = updates.privateMessage.message
  expect(heard({ update_id: 873401302, message: nobody } as Update, me)).toBeUndefined()
})

test('a picture in private is brought, in a group it is nothing', () => {
  expect(heard(updates.sticker, me)).toMatchObject({
    turn: { text: '/import' },
    file: { type: 'image/webp' },
  })
  const chat = updates.groupChatter.message.chat
  expect(heard({ update_id: 1, message: { ...updates.sticker.message, chat } } as Update, me)).toBeUndefined()
})

test('the words under a picture are read', () => {
  const message = { ...updates.albumPhoto.message, caption: 'is this rack free?' }
  expect(turnOf({ update_id: 873401303, message })?.text).toBe('is this rack free?')
})

test('a note that somebody joined or pinned a message is not answered', () => {
  const { text: _, ...note } = updates.privateMessage.message
  const joined = { update_id: 873401304, message: { ...note, new_chat_members: [updates.noor] } }
  expect(heard(joined, me)).toBeUndefined()
})

test('a pressed button says what it stands for, by the one who pressed it', () => {
  expect(heard(updates.callbackQuery, me)).toMatchObject({
    kind: 'pressed',
    query: '2225703411778304412',
    message: 412,
    turn: {
      id: '873401206',
      sender: '518203377',
      conversation: '518203377',
      private: true,
      text: '/hold legs 18:00',
    },
  })
})

test('a button with a number says its label', () => {
  const press = { ...updates.callbackQuery.callback_query, data: 'n:2' }
  expect(turnOf({ update_id: 873401305, callback_query: press })?.text).toBe('Other times')
})

test('a press on a message too old to be seen still counts', () => {
  const { chat } = updates.privateMessage.message
  const press = {
    ...updates.callbackQuery.callback_query,
    message: { chat, message_id: 12, date: 0 as const },
  }
  expect(turnOf({ update_id: 873401306, callback_query: press })?.text).toBe('/hold legs 18:00')
  expect(turnOf({ update_id: 873401307, callback_query: { ...press, data: 'n:2' } })?.text).toBe('2')
})

test('a press without data or message is only to be acknowledged', () => {
  const { data: _, ...noData } = updates.callbackQuery.callback_query
  const { message: __, ...noMessage } = updates.callbackQuery.callback_query
  for (const press of [noData, noMessage]) {
    expect(heard({ update_id: 873401308, callback_query: press }, me)).toMatchObject({
      kind: 'pressedNothing',
    })
  }
})
