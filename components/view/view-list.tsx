import { useTranslations } from 'next-intl'
import { ActOn } from '@/components/form/act-on'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import type { Complaint } from '@/lib/cases/live-list'
import type { WorklistView } from '@/lib/cases/worklist-view'
import { viewHref } from '@/lib/web/worklist-address'
import { useNarrowingWords } from './narrowing-words'
import { RenameViewForm } from './rename-view-form'

interface ViewListProps {
  readonly views: readonly WorklistView[]
  readonly complaints: readonly Complaint[]
  readonly startId: string | null
  readonly start: FormAction
  /** Null where they are not theirs to change. */
  readonly change: { readonly rename: FormAction; readonly remove: FormAction } | null
}

export function ViewList({ views, complaints, startId, start, change }: ViewListProps) {
  const t = useTranslations('views')
  const wordsOf = useNarrowingWords(complaints)
  return (
    <ul className="border-t border-rule">
      {views.map((view) => (
        <li key={view.id} className="border-b border-rule py-3">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <TextLink href={viewHref(view.id)} className="font-semibold wrap-anywhere">
              <bdi>{view.name}</bdi>
            </TextLink>
            <span className="text-muted">{wordsOf(view)}</span>
            {view.id === startId ? <Tag>{t('start.is')}</Tag> : null}
          </p>
          <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
            {view.id === startId ? null : (
              <ActOn action={start} fields={{ viewId: view.id }} label={t('start.go')} name={view.name} />
            )}
            {change ? (
              <>
                <ActOn action={change.remove} fields={{ viewId: view.id }} label={t('remove')} name={view.name} />
                <Disclosure summary={t('rename', { name: view.name })}>
                  <RenameViewForm key={view.name} view={view} rename={change.rename} />
                </Disclosure>
              </>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
