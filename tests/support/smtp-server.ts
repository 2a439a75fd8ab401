import { createServer, type Server, type Socket } from 'node:net'

/** What a mail server was given. */
export interface Delivered {
  readonly to: string
  /** The message as it came: headers, an empty line, the body. */
  readonly message: string
}

/** How the server meets the mail that comes next; by default it takes it. */
export type Manner =
  | 'take'
  | 'refuseAddress'
  | 'refuseNow'
  /** Ends the connection instead of taking the message. */
  | 'hangUp'
  /** Says nothing to the address, or takes the message and says nothing. */
  | 'keepSilent'
  | 'takeAndKeepSilent'

/** A mail server of the test's own, which speaks as much of SMTP (RFC 5321) as is needed. */
export interface SmtpServer {
  readonly url: string
  readonly port: number
  readonly delivered: readonly Delivered[]
  manner: Manner
  /** Resolves when the server has the whole next message, before it answers. */
  nextMessage(): Promise<void>
  close(): Promise<void>
}

/** Listens at a port, or at any free one. */
export async function startSmtpServer(port = 0): Promise<SmtpServer> {
  const delivered: Delivered[] = []
  const sockets = new Set<Socket>()
  const waiting: (() => void)[] = []
  const state: { manner: Manner } = { manner: 'take' }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    serve(socket, state, (mail) => {
      delivered.push(mail)
      for (const done of waiting.splice(0)) done()
    })
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const bound = portOf(server)
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    delivered,
    get manner() {
      return state.manner
    },
    set manner(manner) {
      state.manner = manner
    },
    nextMessage: () => new Promise((done) => waiting.push(done)),
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return address.port
}

function serve(
  socket: Socket,
  state: { readonly manner: Manner },
  take: (mail: Delivered) => void,
): void {
  const say = (line: string) => void socket.write(`${line}\r\n`)
  let text = ''
  let to = ''
  let inData = false
  say('220 test')
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    for (;;) {
      const end = inData ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n')
      if (end < 0) return
      const part = text.slice(0, end)
      text = text.slice(end + (inData ? 5 : 2))
      if (inData) {
        inData = false
        receive({ to, message: part })
      } else command(part)
    }
  })

  function command(line: string): void {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'RCPT') {
      to = /<(.*?)>/.exec(line)?.[1] ?? ''
      if (state.manner === 'refuseAddress') say('550 5.1.1 no such address')
      else if (state.manner === 'refuseNow') say('451 4.7.1 come again later')
      else if (state.manner !== 'keepSilent') say('250 ok')
    } else if (verb === 'DATA') {
      inData = true
      say('354 go on')
    } else if (verb === 'QUIT') {
      say('221 bye')
      socket.end()
    } else say('250 ok')
  }

  function receive(mail: Delivered): void {
    if (state.manner === 'hangUp') {
      socket.destroy()
      return
    }
    take(mail)
    if (state.manner !== 'takeAndKeepSilent') say('250 taken')
  }
}
