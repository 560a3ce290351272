import { useTranslations } from 'next-intl'

interface ProgressLineProps {
  /** From 1. */
  readonly page: number
  readonly total: number
}

/** The words say it; the bar, a row of vertebrae, only shows how much is left. */
export function ProgressLine({ page, total }: ProgressLineProps) {
  const t = useTranslations('intake')
  return (
    <div data-print="no" className="mb-6">
      <p className="text-small text-muted tabular-nums">{t('progress', { page, total })}</p>
      <div aria-hidden="true" className="mt-1.5 flex gap-[3px]">
        {Array.from({ length: total }, (_, index) => (
          <span
            key={index}
            className={`h-1.5 flex-1 rounded-[1px] forced-colors:border ${
              index < page ? 'bg-accent forced-colors:bg-[Highlight]' : 'bg-rule'
            }`}
          />
        ))}
      </div>
    </div>
  )
}
