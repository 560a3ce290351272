import { useTranslations } from 'next-intl'

const signs = ['safety1', 'safety2', 'safety3', 'safety4', 'safety5'] as const

/** Shown with every result: no answers rule out disease. */
export function SafetyNet({ phone, emergency }: { readonly phone: string; readonly emergency: string }) {
  const t = useTranslations('sent')
  return (
    <section aria-labelledby="safety" data-keep-together="" className="border-2 border-dashed border-edge px-5 py-4">
      <h2 id="safety" className="mb-2 text-heading font-bold">
        {t('safetyTitle')}
      </h2>
      <ul className="list-disc ps-5">
        {signs.map((sign) => (
          <li key={sign}>{t(sign)}</li>
        ))}
      </ul>
      <p className="mt-3">{t('safetyEnd', { phone, emergency })}</p>
    </section>
  )
}
