import { useTranslations } from 'next-intl'
import { ActOn } from '@/components/form/act-on'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { TextLink } from '@/components/ui/text-link'

interface RetiredListProps {
  readonly retired: readonly { readonly id: string; readonly title: string; readonly version: number }[]
  /** Null where whoever looks may not. */
  readonly restore: FormAction | null
}

/** What the clinic does not send any more, and may again. */
export function RetiredList({ retired, restore }: RetiredListProps) {
  const t = useTranslations('handouts')
  if (retired.length === 0) return null
  return (
    <div className="mt-6 max-w-[60rem]">
      <Disclosure summary={t('retired')}>
        <ul>
          {retired.map(({ id, title, version }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1">
              <TextLink href={`/handouts/${id}/versions`} className="font-semibold">
                {title}
              </TextLink>
              <span className="text-small text-muted">{t('retiredRow', { version })}</span>
              {restore ? <ActOn action={restore} fields={{ handoutId: id }} label={t('restore')} name={title} /> : null}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
