import { createTransport } from 'nodemailer'
import type { MailTransport } from './mail-transport.ts'

/**
 * Hands messages to a mail server.
 * @param url `smtp://user:password@mail.example:587`, or `smtps://` for TLS from the first byte; other ports upgrade by
 * STARTTLS where the server offers it
 * @param timeoutMs for connecting, greeting and each silence
 */
export function smtpTransport(url: string, from: string, timeoutMs: number): MailTransport {
  const { protocol, hostname, port, username, password } = new URL(url)
  const isSecure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname,
    port: port ? Number(port) : isSecure ? 465 : 587,
    secure: isSecure,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    // What a message names is never fetched: neither files of this machine nor addresses of its network.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    kind: 'smtp',
    async send({ id, to, subject, html, text }) {
      await transport.sendMail({
        from,
        to,
        subject,
        html,
        text,
        messageId: `<${id}@${from.split('@').at(-1)?.replace('>', '') ?? 'qianmian'}>`,
      })
    },
    async forget() {},
    close: () => transport.close(),
  }
}
