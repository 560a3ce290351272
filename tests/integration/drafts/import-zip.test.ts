import { beforeAll, describe, expect, it } from 'vitest'
import { importDraft } from '@/lib/operations/drafts/import-draft'
import { exportHandout } from '@/lib/operations/handouts/export-handout'
import { addPicture } from '@/lib/operations/pictures/add-picture'
import { viewPicture } from '@/lib/operations/pictures/view-picture'
import { must } from '@/prisma/sample/live-story'
import { start, type TestClinic } from '@/tests/support/clinic'
import { about, english, look, published, spanish } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { noisyPhoto, plainPhoto } from '@/tests/support/photo'
import { madeZip } from '@/tests/support/zip'

const keel = testKeel()
/** A picture of the clinic `here`, the handout that shows it in two ways, and that handout as it was saved. */
let [picture, handoutId, zip] = ['', '', new Uint8Array()]

beforeAll(async () => {
  const bytes = await noisyPhoto(60, 40)
  picture = must(await addPicture(keel.here.lead, { bytes }, start)).id
  const shown = (text: string) =>
    text.replace('\n\n', `\n\n![A door](picture:${picture} "Ours")\n\n[[decoration: ${picture}]]\n\n`)
  const parts = [{ ...english, text: shown(english.text) }, { ...spanish, text: shown(spanish.text) }, about]
  handoutId = await published(keel.here, parts)
  zip = must(await exportHandout(keel.here.lead, { handout: handoutId }, start)).zip ?? zip
})

const bring = (clinic: TestClinic, bytes: Uint8Array) => importDraft(clinic.lead, { bytes }, start)
const picturesOf = async ({ id }: TestClinic) =>
  (await keel.asOwner('SELECT id FROM own_picture WHERE clinic_id = $1', [id])).map((row) => String(row['id']))

describe('a handout with its pictures', () => {
  it('goes to another clinic whole, each picture written anew, and to none of its rows twice', async () => {
    const before = await picturesOf(keel.there)
    const { value, audit } = await keel.recorded(() => bring(keel.there, zip))
    const { handoutId: theirs } = must(value)
    const [added, ...others] = (await picturesOf(keel.there)).filter((id) => !before.includes(id))
    expect(others).toEqual([])
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'handout.begun', handoutId: theirs },
      { type: 'handout.picture-added', picture: added },
    ])
    for (const locale of ['en', 'es'] as const) {
      const { read, lacks, version } = await look(keel.there.lead, theirs, locale)
      expect({ lacks, version }).toEqual({ lacks: [], version: 0 })
      expect(read?.body).toContain(`![A door](picture:${added ?? ''} "Ours")`)
      expect(read?.body).toContain(`![](picture:${added ?? ''})`)
      if (added !== picture) expect(read?.body).not.toContain(picture)
    }
    must(await viewPicture(keel.there.lead, { picture: added ?? '' }, start))
    must(await bring(keel.there, zip))
    expect(await picturesOf(keel.there)).toEqual([...before, added])
  })

  it('comes back to where it was saved with the very same pictures', async () => {
    const before = await picturesOf(keel.here)
    const { handoutId: again } = must(await bring(keel.here, zip))
    expect(await picturesOf(keel.here)).toEqual(before)
    const saved = must(await exportHandout(keel.here.lead, { handout: again, isDraft: true }, start))
    expect(Buffer.compare(saved.zip ?? new Uint8Array(), zip)).toBe(0)
    expect(must(await exportHandout(keel.here.clinician, { handout: handoutId }, start)).zip).toEqual(zip)
  })

  it('is a draft that nobody can be asked to read, where a picture has no words', async () => {
    const bare = `---\nabout: x\n---\n<!-- en -->\n# Hop\n\n![](picture:${idOf(1)})\n`
    const bytes = await plainPhoto().png().toBuffer()
    const made = madeZip([
      { name: 'x.md', bytes: Buffer.from(bare) },
      { name: `pictures/${idOf(1)}.png`, bytes },
    ])
    const { handoutId: draft } = must(await bring(keel.there, made))
    expect((await look(keel.there.lead, draft)).lacks).not.toEqual([])
  })
})

describe('as many pictures as a zip may hold', () => {
  it('come back to where they were saved, and to another clinic', async () => {
    const ids = new Set<string>()
    for (let height = 31; height <= 130; height += 1) {
      const bytes = await plainPhoto({ height }).png().toBuffer()
      ids.add(must(await addPicture(keel.here.lead, { bytes }, start)).id)
    }
    const text = `${english.text}\n\n${[...ids].map((id) => `[[decoration: ${id}]]`).join('\n\n')}`
    const handout = await published(keel.here, [{ ...english, text }, about])
    const saved = must(await exportHandout(keel.here.lead, { handout }, start)).zip ?? new Uint8Array()
    const before = await picturesOf(keel.there)
    for (const clinic of [keel.here, keel.there]) must(await bring(clinic, saved))
    expect((await picturesOf(keel.there)).length - before.length).toBe(100)
  })
})

const idOf = (number: number) => `own-${String(number).padStart(20, '0')}-40x30`
const textWith = (...ids: readonly string[]) =>
  Buffer.from(
    `---\nabout: x\n---\n<!-- en -->\n# Hop\n\nHop.\n\n${ids.map((id) => `![A door](picture:${id})`).join('\n\n')}\n`,
  )
const handout = (...ids: readonly string[]) => ({ name: 'handout.md', bytes: textWith(...ids) })
const shown = (bytes: Uint8Array, number = 1, end = 'png') => ({ name: `pictures/${idOf(number)}.${end}`, bytes })
const good = () => plainPhoto().png().toBuffer()
const dark = (width: number, height: number) => plainPhoto({ width, height }).png().toBuffer()

type Files = readonly { readonly name: string; readonly bytes: Uint8Array }[]

describe('a broken zip', () => {
  it.each<[what: string, make: () => Files | Promise<Files>, code: string]>([
    ['no text', async () => [shown(await good())], 'zip-without-handout'],
    ['two texts', () => [handout(), { ...handout(), name: 'two.md' }], 'zip-two-handouts'],
    ['a text in a folder', () => [{ ...handout(), name: 'pictures/handout.md' }], 'zip-unknown-file'],
    ['a program', async () => [handout(), { name: 'run.exe', bytes: await good() }], 'zip-unknown-file'],
    [
      'a picture of another name',
      async () => [handout(), { name: 'pictures/door.png', bytes: await good() }],
      'zip-unknown-file',
    ],
    [
      'a drawing that is a program',
      () => [handout(idOf(1)), shown(Buffer.from('<svg/>'), 1, 'svg')],
      'zip-unknown-file',
    ],
    ['a zip in it', () => [handout(), { name: 'inner.zip', bytes: madeZip([handout()]) }], 'zip-unknown-file'],
    [
      'one picture in two forms',
      async () => [handout(idOf(1)), shown(await good()), shown(await good(), 1, 'jpg')],
      'zip-twice',
    ],
    ['a text that is none', () => [{ ...handout(), bytes: new Uint8Array([0xff, 0xfe, 0]) }], 'file-not-text'],
    ['a text without a front', () => [{ ...handout(), bytes: Buffer.from('# Hop') }], 'file-without-front'],
    ['a picture that the text does not show', async () => [handout(), shown(await good())], 'zip-picture-unused'],
    [
      'no picture that the text shows',
      async () => [handout(idOf(1), idOf(2)), shown(await good())],
      'zip-picture-missing',
    ],
    ['a drawing called a picture', () => [handout(idOf(1)), shown(Buffer.from('<svg/>'))], 'zip-picture-not-known'],
    [
      'a picture cut short',
      async () => [handout(idOf(1)), shown((await noisyPhoto(90, 90)).subarray(0, 700))],
      'zip-picture-broken',
    ],
    [
      'a picture of 5 MB and more',
      async () => [handout(idOf(1)), shown(Buffer.concat([await good(), Buffer.alloc(5_300_000)]))],
      'zip-picture-too-big',
    ],
    [
      'a picture of 41 million pixels',
      async () => [handout(idOf(1)), shown(await dark(8200, 5000))],
      'zip-picture-too-many-pixels',
    ],
    [
      'pictures of 160 million pixels together',
      async () => {
        const large = await dark(8000, 5000)
        return [handout(...[1, 2, 3, 4].map(idOf)), ...[1, 2, 3, 4].map((number) => shown(large, number))]
      },
      'zip-pictures-too-many-pixels',
    ],
    [
      'a second picture that is none',
      async () => [handout(idOf(1), idOf(2)), shown(await dark(77, 55)), shown(Buffer.from('GIF89a'), 2)],
      'zip-picture-not-known',
    ],
  ])('with %s keeps nothing', async (_, make, code) => {
    const made = madeZip(await make())
    const contents = await keel.contents()
    expect(await bring(keel.there, made)).toMatchObject({ ok: false, code })
    expect(await keel.contents()).toEqual(contents)
  })

  it('of a handout of another clinic brings none of its pictures along', async () => {
    const before = await picturesOf(keel.there)
    expect(await bring(keel.there, madeZip([handout(idOf(9))]))).toMatchObject({ values: { what: idOf(9) } })
    expect(await picturesOf(keel.there)).toEqual(before)
  })
})
