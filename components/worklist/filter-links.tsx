import { useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'

const filters = ['all', 'unclaimed', 'mine'] as const

/** The filter lives in the address, so that a view can be kept and shared. */
export function FilterLinks({ current }: { readonly current: (typeof filters)[number] }) {
  const t = useTranslations('worklist.filter')
  return (
    <nav aria-label={t('label')}>
      <ul className="flex border border-edge">
        {filters.map((filter) => (
          <li key={filter} className="border-e border-edge last:border-e-0">
            <TextLink
              href={filter === 'all' ? '/worklist' : `/worklist?show=${filter}`}
              aria-current={filter === current ? 'page' : undefined}
              className="flex min-h-(--target) items-center px-3 text-ink no-underline hover:underline aria-[current=page]:bg-ink aria-[current=page]:font-semibold aria-[current=page]:text-paper forced-colors:aria-[current=page]:underline forced-colors:aria-[current=page]:outline-2 forced-colors:aria-[current=page]:-outline-offset-4"
            >
              {t(filter)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
