import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { writeWhole } from '../whole-files.ts'
import type { MailTransport } from './mail-transport.ts'

/**
 * Writes each message as an `.eml` file into a folder: what a mail server would get, without one. Any mail program opens
 * them; nobody else receives anything.
 */
export function fileOutbox(folder: string, from: string): MailTransport {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const fileOf = (id: string) => join(folder, `${id.replace(/[^\w-]/g, '')}.eml`)
  const composer = createTransport({ streamTransport: true, buffer: true })
  return {
    kind: 'files',
    async send({ id, to, subject, html, text }) {
      const { message } = await composer.sendMail({ from, to, subject, html, text, messageId: `<${id}@qianmian>` })
      if (!Buffer.isBuffer(message)) throw new Error('the message was not composed in one piece')
      await writeWhole([{ path: fileOf(id), bytes: message }])
    },
    async forget(ids) {
      for (const id of ids) await rm(fileOf(id), { force: true })
    },
    close() {},
  }
}
