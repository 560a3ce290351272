const saysWords = 'h2, h3, h4, p, li, summary, figcaption, th, td'

export interface SpokenPart {
  readonly element: HTMLElement
  readonly text: string
  readonly lang: string
}

/** What a text is read aloud by, in its order: each word once, and nothing that only leads elsewhere. */
export function spokenParts(whole: HTMLElement): readonly SpokenPart[] {
  return [...whole.querySelectorAll<HTMLElement>(saysWords)]
    .filter((element) => !element.querySelector(saysWords) && !element.closest('[data-print="no"]'))
    .map((element) => ({
      element,
      text: element.textContent.trim(),
      lang: element.closest<HTMLElement>('[lang]')?.lang ?? '',
    }))
    .filter(({ text }) => text !== '')
}
