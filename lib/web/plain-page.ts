import type { Locale } from '@/lib/intake/questionnaire'

/** A page of two sentences, which needs nothing else to be drawn. */
export const plainPage = (locale: Locale, title: string, body: string): string =>
  `<!doctype html><html lang="${locale}"><title>${title}</title><h1>${title}</h1><p>${body}</p>`
