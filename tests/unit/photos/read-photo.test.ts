import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPhoto } from '@/lib/photos/read-photo'
import { sizeOfOwn } from '@/lib/pictures/own'
import { mostPhotoBytes } from '@/lib/pictures/photo-limits'
import { noisyPhoto, plainPhoto } from '@/tests/support/photo'

async function kept(given: Uint8Array) {
  const photo = await readPhoto(given)
  if ('ok' in photo) throw new Error(photo.code)
  return { ...photo, is: await sharp(photo.bytes).metadata() }
}

const code = async (given: Uint8Array) => {
  const read = await readPhoto(given)
  return 'ok' in read ? read.code : read.id
}

/** A PNG's head may claim any size; the sum that proves it is the file's own. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const png = await plainPhoto().png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  const { crc32 } = await import('node:zlib')
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

describe('readPhoto', () => {
  it('takes PNG, JPEG and WebP, and keeps each as a JPEG that says how large it is', async () => {
    for (const given of [plainPhoto().png(), plainPhoto().jpeg(), plainPhoto().webp()]) {
      const { id, is } = await kept(await given.toBuffer())
      expect(sizeOfOwn(id)).toEqual({ width: 40, height: 30 })
      expect(is).toMatchObject({ format: 'jpeg', width: 40, height: 30 })
    }
  })

  it('is the same for the same picture, and another for another', async () => {
    const blue = await plainPhoto().png().toBuffer()
    const red = await plainPhoto({ color: '#aa0000' }).png().toBuffer()
    expect(await code(blue)).toBe(await code(blue))
    expect(await code(blue)).not.toBe(await code(red))
  })

  it('turns it upright, makes it small enough, and leaves out what the file says of its place and camera', async () => {
    const exif = { IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } }
    const lying = await plainPhoto({ width: 2400, height: 3000 })
      .jpeg()
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { is, bytes } = await kept(lying)
    expect(is).toMatchObject({ width: 1600, height: 1280 })
    expect([is.exif, is.icc, is.xmp, is.orientation]).toEqual([undefined, undefined, undefined, undefined])
    expect(Buffer.from(bytes).includes('Somebody')).toBe(false)
  })

  it('puts what can be seen through on white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const glass = sharp({ create: { width: 8, height: 8, channels: 4, background: clear } }).png()
    const { bytes } = await kept(await glass.toBuffer())
    const { channels } = await sharp(bytes).stats()
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255])
  })

  it('goes by the bytes: nothing else is a picture', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    const gif = await plainPhoto().gif().toBuffer()
    const tiff = await plainPhoto().tiff().toBuffer()
    const others = [
      svg,
      gif,
      tiff,
      Buffer.from('%PDF-1.7'),
      Buffer.from(''),
      Buffer.from('RIFFxxxxWAVE'),
      Buffer.from('\x89PNG'),
    ]
    for (const other of others) expect(await code(other)).toBe('picture-not-known')
  })

  it('refuses what is broken or only begins like one', async () => {
    const whole = await noisyPhoto(200, 200)
    const png = await plainPhoto({ width: 400, height: 400 }).png().toBuffer()
    const broken = [
      whole.subarray(0, whole.length / 2),
      png.subarray(0, png.length - 40),
      Buffer.from('\xff\xd8\xff\xe0 and then nothing', 'latin1'),
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('<svg/>')]),
      await claiming(0, 30),
    ]
    for (const each of broken) expect(await code(each)).toBe('picture-broken')
  })

  it('does not unpack what is far larger than it looks', async () => {
    expect(await code(await claiming(60_000, 60_000))).toBe('picture-too-many-pixels')
    expect(await code(await claiming(8_000, 5_001))).toBe('picture-too-many-pixels')
  })

  it('takes 5 MB and not a byte more', async () => {
    const large = await noisyPhoto(1700, 1700)
    const filled = (size: number) => Buffer.concat([large, Buffer.alloc(size - large.length)])
    expect(large.length).toBeGreaterThan(2_500_000)
    expect(await code(filled(mostPhotoBytes))).toMatch(/^own-.*-1600x1600$/)
    expect(await code(filled(mostPhotoBytes + 1))).toBe('picture-too-big')
  })
})
