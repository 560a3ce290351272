import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

interface Line {
  readonly url: string
  close(): Promise<void>
}

export interface CutLine extends Line {
  /** How often something was sent to the server so far. */
  readonly sent: () => number
}

export interface StillLine extends Line {
  /** From now on nothing is passed on, either way; connections stay as they are, and new ones are taken. */
  readonly fallSilent: () => void
  /** How many have connected so far. */
  readonly taken: () => number
}

interface Passing {
  /** Passes on what the client sends, or does not. */
  readonly up: (piece: Buffer, database: Socket, hangUp: () => void) => void
  readonly down: (piece: Buffer, client: Socket) => void
  /** False: whoever connects now is hung up on. */
  readonly takes: () => boolean
}

/** A line between a client and its server, on which somebody decides what is passed on. */
async function lineTo(url: string, { up, down, takes }: Passing): Promise<Line> {
  const there = new URL(url)
  const open = new Set<Socket>()
  const hangUp = () => {
    for (const socket of open) socket.destroy()
  }
  const server = createServer((client) => {
    if (!takes()) {
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
    client.on('data', (piece) => {
      up(piece, database, hangUp)
    })
    database.on('data', (piece) => {
      down(piece, client)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const here = new URL(url)
  here.port = String((server.address() as AddressInfo).port)
  const close = () =>
    new Promise<void>((resolve) => {
      hangUp()
      server.close(() => {
        resolve()
      })
    })
  return { url: here.href, close }
}

/**
 * Hangs up on client and server once so many pieces were sent: the last one reaches the server, whose answer nobody hears,
 * as when a process is killed.
 */
export async function cutAfter(pieces: number, url: string): Promise<CutLine> {
  let sent = 0
  const line = await lineTo(url, {
    takes: () => sent < pieces,
    up: (piece, database, hangUp) => {
      sent += 1
      if (sent < pieces) database.write(piece)
      else database.write(piece, hangUp)
    },
    down: (piece, client) => void client.write(piece),
  })
  return { ...line, sent: () => sent }
}

/** As a server that hangs: it is there, and says nothing. */
export async function standStill(url: string): Promise<StillLine> {
  let isSilent = false
  let taken = 0
  const line = await lineTo(url, {
    takes: () => {
      taken += 1
      return true
    },
    up: (piece, database) => isSilent || database.write(piece),
    down: (piece, client) => isSilent || client.write(piece),
  })
  return {
    ...line,
    taken: () => taken,
    fallSilent: () => {
      isSilent = true
    },
  }
}

export interface BreakingLine extends Line {
  readonly breakOff: () => void
  readonly comeBack: () => void
}

/** Hangs up on everybody while it is broken, and takes whoever comes after. */
export async function breaking(url: string): Promise<BreakingLine> {
  let isBroken = false
  const line = await lineTo(url, {
    takes: () => !isBroken,
    up: (piece, database, hangUp) => {
      if (isBroken) hangUp()
      else database.write(piece)
    },
    down: (piece, client) => void client.write(piece),
  })
  return {
    ...line,
    breakOff: () => {
      isBroken = true
    },
    comeBack: () => {
      isBroken = false
    },
  }
}
