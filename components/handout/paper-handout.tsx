import { LinkCode } from '@/components/patient/link-code'
import type { Exercise } from '@/lib/exercises/exercise'
import type { LinkSquare } from '@/lib/forms/link-state'
import type { Locale } from '@/lib/intake/questionnaire'
import type { LeafletWords } from '@/lib/leaflet/leaflet'
import type { Picture } from '@/lib/pictures/picture'
import { HandoutBody } from './handout-body'

interface PaperHandoutProps {
  readonly handout: {
    readonly title: string
    readonly body: string
    readonly pictures: Readonly<Record<string, Picture>>
    readonly drawn: readonly Exercise[]
    readonly locale: Locale
    readonly clinic: { readonly name: string }
  }
  readonly personalLine: string
  /** What stands around it, in its language. */
  readonly words: LeafletWords
  readonly square: LinkSquare | null
}

/** A handout as it is printed and handed over, on a sheet of its own: the code stands beside all of its head. */
export function PaperHandout({ handout, personalLine, words, square }: PaperHandoutProps) {
  const { title, body, pictures, drawn, locale, clinic } = handout
  return (
    <article lang={locale} className="paper-handout">
      <header className="mb-4 flex items-start justify-between gap-6">
        <div className="min-w-0 flex-1">
          <p>
            <strong>{clinic.name}</strong> <span className="whitespace-nowrap">{words.call}</span>
          </p>
          <p className="text-muted">{words.above}</p>
          <h2 className="mt-1 text-title leading-tight font-bold">{title}</h2>
          {personalLine ? (
            <blockquote className="mt-2 border-s-4 border-accent bg-tint px-4 py-2 whitespace-pre-line">
              {personalLine}
            </blockquote>
          ) : null}
          <aside data-keep-together="" className="mt-3 border-2 border-dashed border-edge px-4 py-3">
            <p className="font-bold">{words.numbers}</p>
            <ul className="mt-1">
              {words.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </aside>
        </div>
        {square ? (
          <figure className="flex w-28 flex-none flex-col gap-1 text-center text-small leading-tight font-semibold text-balance">
            <LinkCode square={square} label={words.square} className="w-full" />
            <figcaption>{words.scan}</figcaption>
          </figure>
        ) : null}
      </header>
      <HandoutBody
        body={body}
        pictures={pictures}
        ownAt="/handouts/pictures"
        lang={locale}
        week={{ exercises: drawn, ...words.week }}
      />
      {/* On paper on the line that the version has anyway: another one may be another sheet. */}
      <p className="mt-4 text-small text-muted print:truncate">
        {[words.version, ...words.sources.slice(-1)].join(' ')}
      </p>
    </article>
  )
}
