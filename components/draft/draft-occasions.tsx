import { useTranslations } from 'next-intl'
import type { ChosenFrom } from './occasion-choices'

type Of = Readonly<Record<'suggestedFor' | 'cautionedFor', readonly string[]>>

interface DraftOccasionsProps {
  /** The ids that are ticked. */
  readonly about: Of
  /** The reasons of Keel's own that it was made of. */
  readonly asKeels: Of
  readonly occasions: readonly ChosenFrom[]
}

/** For whoever reads it as the second: when it will be suggested, and what will speak against it. */
export function DraftOccasions({ about, asKeels, occasions }: DraftOccasionsProps) {
  const t = useTranslations('writing.occasions')
  return (['suggestedFor', 'cautionedFor'] as const).map((name) => {
    const own = occasions.filter(({ id }) => about[name].includes(id)).map(({ reason }) => reason)
    const reasons = [...asKeels[name], ...own]
    return (
      <section key={name} aria-labelledby={`reads-${name}`} className="mt-6 max-w-[40rem]">
        <h2 id={`reads-${name}`} className="mb-1 text-heading font-semibold">
          {t(name)}
        </h2>
        {reasons.length === 0 ? (
          <p className="text-muted">{t(`${name}Never`)}</p>
        ) : (
          <ul className="list-disc ps-5">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </section>
    )
  })
}
