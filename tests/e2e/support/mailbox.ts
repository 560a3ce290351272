import { SMTPServer } from 'smtp-server'
import { freePort } from '../../support/free-port'

/** A mail server that keeps what it takes, and the address of the link in what came last to somebody. */
export const openMailbox = async () => {
  const received: { readonly to: string; readonly text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, answer) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8').replace(/=\r\n/g, '').replaceAll('=3D', '=')
        for (const { address } of envelope.rcptTo) received.push({ to: address, text })
        answer()
      })
    },
  })
  // Whoever sends may end in the middle of it.
  server.on('error', () => undefined)
  const port = await freePort()
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    /** Empty where none has come. */
    lastLinkTo: (address: string): string => {
      const last = received.filter(({ to }) => to === address).at(-1)
      return /http:\/\/localhost:\d+\/(?:address|join)\/[\w-]+/.exec(last?.text ?? '')?.[0] ?? ''
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(resolve)
      }),
  }
}
