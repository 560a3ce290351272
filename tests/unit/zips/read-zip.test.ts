import { describe, expect, it } from 'vitest'
import { mostUnpackedBytes, mostZipBytes } from '@/lib/handouts/zip-limits'
import { readZip } from '@/lib/zips/read-zip'
import { writeZip } from '@/lib/zips/write-zip'
import { madeZip } from '@/tests/support/zip'

const text = new TextEncoder().encode('Hop now. '.repeat(40))
const file = { name: 'handout.md', bytes: text }
const plain = madeZip([file])
const zeros = (size: number) => new Uint8Array(size)
const cut = (zip: Uint8Array, size: number) => zip.subarray(0, size)

describe('readZip', () => {
  it('reads what was written, also behind a comment, stored or packed', async () => {
    const files = [file, { name: 'pictures/own.jpg', bytes: new Uint8Array([1, 2, 3]) }]
    expect(await readZip(writeZip(files))).toEqual(
      files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) })),
    )
    const stored = madeZip([{ ...file, says: { method: 0 } }], { comment: 'PK\u0005\u0006 of ours' })
    expect(await readZip(stored)).toMatchObject([{ name: 'handout.md' }])
    expect(writeZip(files)).toEqual(writeZip(files))
  })

  it.each<[what: string, zip: Uint8Array, code: string]>([
    ['a zip of nothing', madeZip([]), 'zip-empty'],
    ['two letters', Buffer.from('PK'), 'zip-broken'],
    ['a zip cut short', cut(plain, plain.length - 1), 'zip-broken'],
    ['the first half of a zip', cut(plain, plain.length / 2), 'zip-broken'],
    ['one that says that it holds more files', madeZip([file], { count: 2 }), 'zip-broken'],
    ['one with something behind it', Buffer.concat([plain, Buffer.from('x')]), 'zip-broken'],
    ['one of 20 MB and more', zeros(mostZipBytes + 1), 'zip-too-big'],
    [
      'one of 102 files',
      madeZip(Array.from({ length: 102 }, (_, at) => ({ name: `${String(at)}.md`, bytes: text }))),
      'zip-too-many-files',
    ],
    [
      'one that unpacks to more than 40 MB',
      madeZip([{ name: 'a.md', bytes: zeros(mostUnpackedBytes + 1) }]),
      'zip-unpacks-too-big',
    ],
    [
      'several that do together',
      madeZip(['a', 'b', 'c'].map((name) => ({ name, bytes: zeros(mostUnpackedBytes / 2) }))),
      'zip-unpacks-too-big',
    ],
    [
      'one that unpacks to more than it says',
      madeZip([{ name: 'a.md', bytes: zeros(mostUnpackedBytes * 4), says: { size: 10 } }]),
      'zip-broken',
    ],
    ['one that unpacks to less than it says', madeZip([{ ...file, says: { size: 4000 } }]), 'zip-broken'],
    ['one whose words are others', madeZip([{ ...file, says: { crc: 7 } }]), 'zip-broken'],
    ['one that is packed past its end', madeZip([{ ...file, says: { packedSize: 100_000 } }]), 'zip-broken'],
    ['one whose file stands nowhere', madeZip([{ ...file, says: { at: 0xfffffff0 } }]), 'zip-broken'],
    ['one with two names for a file', madeZip([{ ...file, says: { localName: 'handouT.md' } }]), 'zip-broken'],
    ['one with a password', madeZip([{ ...file, says: { flags: 0x0801 } }]), 'zip-encrypted'],
    ['one whose directory is encrypted', madeZip([{ ...file, says: { flags: 0x2800 } }]), 'zip-encrypted'],
    ['one that is packed in another way', madeZip([{ ...file, says: { method: 14 } }]), 'zip-packed-otherwise'],
    ['a file twice', madeZip([file, file]), 'zip-twice'],
    ['a file twice, once in capitals', madeZip([file, { ...file, name: 'HANDOUT.md' }]), 'zip-twice'],
    ['a name that is no text', madeZip([{ ...file, name: new Uint8Array([0xff, 0xfe]) }]), 'zip-broken'],
  ])('refuses %s', async (_, zip, code) => {
    expect(await readZip(zip)).toMatchObject({ ok: false, code })
  })

  it.each([
    '../handout.md',
    'pictures/../../handout.md',
    '/etc/handout.md',
    String.raw`..\handout.md`,
    String.raw`pictures\own.jpg`,
    'C:handout.md',
    'c:/handout.md',
    './handout.md',
    'hand\0out.md',
    '',
  ])('refuses the name %j', async (name) => {
    expect(await readZip(madeZip([{ name, bytes: text }]))).toMatchObject({ ok: false, code: 'zip-path-outside' })
  })

  it('says which file, and no sign in its name that cannot be shown', async () => {
    const name = `${'x'.repeat(100)}\u0007`
    const what = 'x'.repeat(60)
    expect(await readZip(madeZip([{ name, bytes: text }]))).toMatchObject({ values: { what } })
  })

  it('reads every zip that is cut anywhere as broken, and throws of none', async () => {
    const whole = writeZip([file])
    for (let size = 2; size < whole.length; size += 1)
      expect(await readZip(cut(whole, size))).toMatchObject({ code: 'zip-broken' })
  })
})
