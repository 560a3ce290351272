import { useFormatter, useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'
import { StarButton } from './star-button'

interface LibraryRowProps {
  readonly handout: {
    readonly id: string
    readonly title: string
    readonly about: string
    readonly version: number
    readonly reviewedOn: string
    readonly isReviewDue: boolean
    readonly isOwn: boolean
    readonly keelsIsNow: number | null
    readonly missing: readonly Locale[]
    readonly grade: number | null
    readonly minutes: number
    readonly sent: number
    readonly confirmed: number
    readonly isStarred: boolean
  }
  readonly star: FormAction
}

/** A handout that can be sent: what it is, how long and hard it reads, and what became of it of late. */
export function LibraryRow({ handout, star }: LibraryRowProps) {
  const t = useTranslations('handouts')
  const format = useFormatter()
  const date = format.dateTime(new Date(handout.reviewedOn), { dateStyle: 'medium', timeZone: 'UTC' })
  const { grade, minutes, missing, keelsIsNow } = handout
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-1 border-b border-rule py-3">
      <div className="flex min-w-0 flex-1 basis-80 items-start gap-x-2">
        <StarButton {...{ handout, star }} />
        <div className="min-w-0 flex-1">
          <TextLink href={`/handouts/${handout.id}`} className="font-semibold">
            {handout.title}
          </TextLink>
          <p className="wrap-anywhere text-muted">{handout.about}</p>
          {handout.isOwn ? (
            <p className="flex flex-wrap gap-x-2 text-small">
              <Tag>{t('own')}</Tag>
              {missing.length > 0 ? (
                <span>{t('missing', { languages: format.list(missing.map(englishName)) })}</span>
              ) : null}
              {keelsIsNow === null ? null : <Tag strong>{t('keelsChanged', { version: keelsIsNow })}</Tag>}
            </p>
          ) : null}
        </div>
      </div>
      <div className="basis-60 text-small text-muted tabular-nums">
        <p>{t('facts', { grade: grade === null ? 'none' : String(grade), minutes })}</p>
        <p>{t('use', { sent: handout.sent, confirmed: handout.confirmed })}</p>
        <p className="flex flex-wrap gap-x-2 gap-y-1">
          {t('version', { version: handout.version, date })}
          {handout.isReviewDue ? <Tag strong>{t('reviewDue')}</Tag> : null}
        </p>
      </div>
    </li>
  )
}
