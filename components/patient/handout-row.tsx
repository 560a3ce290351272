import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'

interface HandoutRowProps {
  readonly handout: {
    readonly id: string
    readonly title: string
    readonly personalLine?: string
    readonly state: 'new' | 'opened' | 'read'
  }
  readonly open: FormAction
}

/** Opening is a press and not a link, because pages are also fetched by programs that nobody reads with. */
export function HandoutRow({ handout, open }: HandoutRowProps) {
  const t = useTranslations('home')
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-4">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-semibold">{handout.title}</p>
        {handout.personalLine ? (
          <p className="line-clamp-3 text-muted">{t('from', { line: handout.personalLine })}</p>
        ) : null}
        <p className="mt-1">
          <Tag strong={handout.state === 'new'}>{t(`state.${handout.state}`)}</Tag>
        </p>
      </div>
      <ActionForm action={open} fields={{ assignmentId: handout.id }}>
        <SubmitButton
          variant="secondary"
          pendingLabel={t('readIt')}
          aria-label={t('readWhat', { title: handout.title })}
        >
          {t('readIt')}
        </SubmitButton>
      </ActionForm>
    </li>
  )
}
