import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** What a browser says of itself and of the device, where a test has it lie. */
interface Shown {
  readonly origin?: string
  readonly rpId?: string
  readonly isVerified?: boolean
  readonly counter?: number
}

interface Asked extends Shown {
  readonly challenge: string
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest()
const text = (bytes: Buffer) => bytes.toString('base64url')

/** As much of CBOR (RFC 8949) as a passkey is made of. */
const head = (major: number, size: number): Buffer => {
  if (size < 24) return Buffer.from([(major << 5) | size])
  return size < 256 ? Buffer.from([(major << 5) | 24, size]) : Buffer.from([(major << 5) | 25, size >> 8, size & 255])
}
const whole = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value))
const bytes = (value: Buffer) => Buffer.concat([head(2, value.length), value])
const words = (value: string) => Buffer.concat([head(3, value.length), Buffer.from(value)])
const map = (...pairs: readonly (readonly [Buffer, Buffer])[]) =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()])

const [present, verified, attested] = [1, 4, 64]

/** A device in software that keeps one passkey (ES256), as a browser hands over what it says. */
export class Authenticator {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly id = text(randomBytes(32))
  counter = 0

  constructor(
    readonly staffId: string,
    readonly place = { origin: 'http://localhost:3000', rpId: 'localhost' },
  ) {}

  /** The answer to being asked for a new passkey. */
  made(asked: Asked, certified?: { readonly fmt: string; readonly attStmt: Buffer }): string {
    const data = this.#newData(asked)
    return this.#new(asked, data, certified ?? { fmt: 'none', attStmt: map() })
  }

  /** The same from a device that vouches for itself, as some do unasked. */
  madeBySelf(asked: Asked): string {
    const data = this.#newData(asked)
    const signature = this.#sign(Buffer.concat([data, sha256(this.#client('webauthn.create', asked))]))
    const attStmt = map([words('alg'), whole(-7)], [words('sig'), bytes(signature)])
    return this.#new(asked, data, { fmt: 'packed', attStmt })
  }

  /** The answer to being asked for a passkey to sign in with. */
  shown(asked: Asked, about: { readonly userHandle?: string; readonly id?: string } = {}): string {
    const client = this.#client('webauthn.get', asked)
    const data = this.#data(asked, 0)
    const signature = this.#sign(Buffer.concat([data, sha256(client)]))
    const userHandle = about.userHandle ?? text(Buffer.from(this.staffId.replaceAll('-', ''), 'hex'))
    const response = { authenticatorData: text(data), signature: text(signature), userHandle }
    return this.#answer({ ...response, clientDataJSON: text(client) }, about.id)
  }

  #new(asked: Asked, data: Buffer, { fmt, attStmt }: { readonly fmt: string; readonly attStmt: Buffer }): string {
    const attestation = map([words('fmt'), words(fmt)], [words('attStmt'), attStmt], [words('authData'), bytes(data)])
    const response = { attestationObject: text(attestation), transports: ['internal'] }
    return this.#answer({ ...response, clientDataJSON: text(this.#client('webauthn.create', asked)) })
  }

  #sign(what: Buffer): Buffer {
    return sign('sha256', what, this.#keys.privateKey)
  }

  #newData(asked: Asked): Buffer {
    const credential = Buffer.from(this.id, 'base64url')
    const length = Buffer.from([0, credential.length])
    return Buffer.concat([this.#data(asked, attested), Buffer.alloc(16), length, credential, this.#publicKey()])
  }

  #answer(response: object, id = this.id): string {
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })
  }

  #client(type: string, { challenge, origin = this.place.origin }: Asked): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }

  #data({ rpId = this.place.rpId, isVerified = true, counter = this.counter }: Asked, more: number): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(rpId), Buffer.from([present | (isVerified ? verified : 0) | more]), count])
  }

  #publicKey(): Buffer {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' })
    return map(
      [whole(1), whole(2)],
      [whole(3), whole(-7)],
      [whole(-1), whole(1)],
      [whole(-2), bytes(Buffer.from(x, 'base64url'))],
      [whole(-3), bytes(Buffer.from(y, 'base64url'))],
    )
  }
}
