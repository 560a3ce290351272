import { useFormatter, useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'

interface DraftListProps {
  readonly drafts: readonly {
    readonly id: string
    readonly title: string
    readonly isNew: boolean
    readonly askedAt: Date | null
    readonly by: string
    readonly isForMe: boolean
  }[]
  readonly timeZone: string
}

/** What is being written, and what waits for a second reader. */
export function DraftList({ drafts, timeZone }: DraftListProps) {
  const t = useTranslations('handouts')
  const format = useFormatter()
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="writing" className="mb-6 max-w-[60rem]">
      <h2 id="writing" className="mb-2 text-heading font-semibold">
        {t('writing')}
      </h2>
      <ul className="border-t border-rule">
        {drafts.map(({ id, title, isNew, askedAt, by, isForMe }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-3">
            <TextLink href={`/handouts/writing/${id}`} className="font-semibold">
              {t('draftNew', { title: title === '' ? 'none' : title })}
            </TextLink>
            <span className="text-small text-muted">
              {askedAt
                ? t('draftAsked', {
                    isNew: String(isNew),
                    by,
                    date: format.dateTime(askedAt, { dateStyle: 'medium', timeZone }),
                  })
                : t('draftBy', { isNew: String(isNew), by })}
            </span>
            {isForMe ? <Tag strong>{t('forYou')}</Tag> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
