import { exercisesIn } from '@/lib/content/exercises/told'
import { findHandout } from '@/lib/content/handouts/library'
import { picturesOf } from '@/lib/content/pictures/pictures'
import type { Leaflet } from '@/lib/leaflet/leaflet'

/** One of Keel's handouts as a leaflet, with what a page would say around it. */
export const leafletOf = (id: string, lang: 'en' | 'es', differs: Partial<Leaflet> = {}): Leaflet => {
  const { title = '', body = '' } = findHandout(id)?.words[lang] ?? {}
  return {
    ...{ title, body, lang, pictures: picturesOf(body), photos: {}, personalLine: '', square: null, isLarge: false },
    exercises: exercisesIn(body),
    clinic: { name: 'Harbor Street Spine Clinic', phone: '(206) 555-0142', region: 'US' },
    words: {
      above: 'From Harbor Street Spine Clinic, November 27, 2026',
      call: 'Call us: (206) 555-0142',
      numbers: 'Numbers to keep',
      lines: ['Harbor Street Spine Clinic: (206) 555-0142', 'In an emergency: 911', 'Day and night: 988'],
      square: 'A square code',
      scan: '',
      version: 'Version 5.',
      sources: [],
      unprinted: 'Some signs are not printed.',
      week: { label: 'Seven boxes', days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] },
      page: (page, of) => `Page ${String(page)} of ${String(of)}`,
    },
    ...differs,
  }
}

/** As it stands on paper that is handed over. */
export const handed = (id: string, lang: 'en' | 'es', differs: Partial<Leaflet> = {}): Leaflet => {
  const leaflet = leafletOf(id, lang, { square: { size: 45, path: 'M2 2h1v1h-1z' }, ...differs })
  return {
    ...leaflet,
    words: { ...leaflet.words, scan: lang === 'en' ? 'Open this on your phone' : 'Ábralo en su teléfono' },
  }
}
