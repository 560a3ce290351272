import { useTranslations } from 'next-intl'

/** What to hand over at a desk without having to find the words. Prints as a card to cut out. */
export function WarningCard({ signs }: { readonly signs: readonly string[] }) {
  const t = useTranslations('intake.interrupt')
  return (
    <div data-keep-together="" className="mt-2 border-2 border-dashed border-edge bg-paper px-4 py-3">
      <p>{t('cardOpening')}</p>
      <ul className="my-2 list-disc ps-5 font-semibold">
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{t('cardAsk')}</p>
    </div>
  )
}
