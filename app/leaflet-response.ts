import type { Leaflet } from '@/lib/leaflet/leaflet'
import { leafletPdf } from '@/lib/leaflet/write-leaflet'
import { fileName } from './file-name'
import { leafletWords, type Printed } from './leaflet-words'
import { photosIn } from './photos-in'
import { squareOf } from './square-of'

interface Written extends Printed {
  /** A picture of the clinic's own; none for whoever may not see it. */
  readonly photoOf: (id: string) => Promise<Uint8Array | null>
}

const leafletOf = async (written: Written, isLarge: boolean): Promise<Leaflet> => {
  const { title, body, pictures, clinic, locale, sent, photoOf, drawn: exercises } = written
  return {
    ...{ title, body, pictures, exercises, clinic, isLarge, lang: locale },
    photos: await photosIn(body, photoOf),
    personalLine: sent?.personalLine ?? '',
    square: sent?.address ? squareOf(sent.address) : null,
    words: leafletWords(written),
  }
}

/** One handout as a file, or several, each from a page of its own on. */
export async function leafletResponse(
  [first, ...rest]: readonly [Written, ...Written[]],
  type: string | null,
): Promise<Response> {
  const isLarge = type === 'large'
  const leaflets: [Leaflet, ...Leaflet[]] = [await leafletOf(first, isLarge)]
  for (const each of rest) leaflets.push(await leafletOf(each, isLarge))
  const pdf = await leafletPdf(leaflets)
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileName(first.title)}.pdf"`,
      'cache-control': 'no-store',
    },
  })
}
