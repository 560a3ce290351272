import { useTranslations } from 'next-intl'
import type { DeskCard, DeskCards } from '@/lib/pathways/desk-card'

/** What to hand over at a desk without having to find the words. Prints as a card to cut out. */
export function DeskCardSheet({ cards }: { readonly cards: DeskCards }) {
  const t = useTranslations('intake.interrupt')
  return (
    <div data-keep-together="">
      <p className="font-bold">{t('showTitle')}</p>
      <Card card={cards.own} />
      {cards.inEnglish ? (
        <>
          <p className="mt-3">{t('forStaff')}</p>
          <div lang="en" dir="ltr">
            <Card card={cards.inEnglish} />
          </div>
        </>
      ) : null}
    </div>
  )
}

function Card({ card: { opening, signs, rows, request } }: { readonly card: DeskCard }) {
  return (
    <div data-keep-together="" className="mt-2 border-2 border-dashed border-edge bg-paper px-4 py-3">
      <p>{opening}</p>
      <ul className="my-2 list-disc ps-5 font-semibold">
        {signs.map((sign) => (
          <li key={sign} className="wrap-anywhere">
            {sign}
          </li>
        ))}
      </ul>
      <p>{request}</p>
      <dl className="mt-3 border-t border-rule pt-2 text-small">
        {rows.map(({ label, value }) => (
          <div key={label} className="flex flex-wrap gap-x-2 py-0.5">
            <dt className="text-muted">{label}:</dt>
            <dd className="min-w-0 font-semibold wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
