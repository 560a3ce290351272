import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export interface CutLine {
  readonly url: string
  /** How often something was sent to the server so far. */
  readonly sent: () => number
  close(): Promise<void>
}

/**
 * Stands between a client and its server, and hangs up on both once so many pieces were sent: the last one reaches the
 * server, whose answer nobody hears, as when a process is killed.
 */
export async function cutAfter(pieces: number, url: string): Promise<CutLine> {
  const there = new URL(url)
  const open = new Set<Socket>()
  let sent = 0
  const hangUp = () => {
    for (const socket of open) socket.destroy()
  }
  const server = createServer((client) => {
    if (sent >= pieces) {
      client.destroy()
      return
    }
    const database = connect(Number(there.port), there.hostname)
    for (const socket of [client, database]) {
      open.add(socket)
      socket.on('error', hangUp)
      socket.on('close', () => open.delete(socket))
    }
    client.on('end', () => database.end())
    database.on('end', () => client.end())
    database.on('data', (piece) => client.write(piece))
    client.on('data', (piece) => {
      sent += 1
      if (sent < pieces) database.write(piece)
      else database.write(piece, hangUp)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const here = new URL(url)
  here.port = String((server.address() as AddressInfo).port)
  return {
    url: here.href,
    sent: () => sent,
    close: () =>
      new Promise((resolve) => {
        hangUp()
        server.close(() => {
          resolve()
        })
      }),
  }
}
