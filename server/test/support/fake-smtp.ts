import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'

export interface FakeSmtp {
  readonly url: string
  /** Messages that were taken, as they came over the wire. */
  readonly taken: string[]
  /** How the next messages are answered: taken, refused for now, refused for good, or not at all. */
  mode: 'take' | 'later' | 'never' | 'silent'
  stop(): Promise<void>
}

/** A mail server that says what a test wants it to say. It speaks just enough SMTP (RFC 5321) for one message. */
export async function fakeSmtp(): Promise<FakeSmtp> {
  const taken: string[] = []
  const sockets = new Set<Socket>()
  const state: { mode: FakeSmtp['mode'] } = { mode: 'take' }
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => sockets.delete(socket))
    if (state.mode === 'silent') return
    const say = (line: string) => socket.write(`${line}\r\n`)
    let inside = false
    let rest = ''
    say('220 fake ESMTP')
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      rest += chunk
      for (;;) {
        if (inside) {
          const end = rest.indexOf('\r\n.\r\n')
          if (end < 0) return
          taken.push(rest.slice(0, end))
          rest = rest.slice(end + 5)
          inside = false
          say('250 taken')
          continue
        }
        const end = rest.indexOf('\r\n')
        if (end < 0) return
        const command = rest.slice(0, end).toUpperCase()
        rest = rest.slice(end + 2)
        if (command.startsWith('EHLO')) say('250 fake')
        else if (command.startsWith('RCPT') && state.mode === 'later') say('451 try again later')
        else if (command.startsWith('RCPT') && state.mode === 'never') say('550 no such mailbox')
        else if (command === 'DATA') {
          inside = true
          say('354 go on')
        } else if (command === 'QUIT') {
          say('221 bye')
          socket.end()
        } else say('250 fine')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    get mode() {
      return state.mode
    },
    set mode(mode) {
      state.mode = mode
    },
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
