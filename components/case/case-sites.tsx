import { useTranslations } from 'next-intl'
import { BodyFigure } from '@/components/clinical/body-figure'

/** The places that hurt, drawn beside their list: a picture is faster, the list is exact. */
export function CaseSites({ sites }: { readonly sites: readonly { readonly id: string; readonly label: string }[] }) {
  const t = useTranslations('case')
  const body = useTranslations('intake.bodyMap')
  if (sites.length === 0) return null
  const chosen = sites.map(({ id }) => id)
  return (
    <section aria-labelledby="sites" data-keep-together="">
      <h2 id="sites" className="mb-2 text-heading font-semibold">
        {t('sites')}
      </h2>
      <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
        <div data-paper="figures" className="flex w-60 max-w-full justify-center gap-4">
          {(['back', 'front'] as const).map((side) => (
            <BodyFigure
              key={side}
              side={side}
              chosen={chosen}
              words={{ side: body(side), left: body('left'), right: body('right') }}
            />
          ))}
        </div>
        <ul className="min-w-40 flex-1 list-disc ps-5">
          {sites.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
