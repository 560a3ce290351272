import { useTranslations } from 'next-intl'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'

interface HandoutRowProps {
  readonly handout: {
    readonly id: string
    readonly title: string
    readonly personalLine?: string
    readonly state: 'new' | 'opened' | 'read'
  }
  readonly open: (form: FormData) => Promise<void>
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
      <form action={open}>
        <input type="hidden" name="assignmentId" value={handout.id} />
        <SubmitButton
          variant="secondary"
          pendingLabel={t('readIt')}
          aria-label={t('readWhat', { title: handout.title })}
        >
          {t('readIt')}
        </SubmitButton>
      </form>
    </li>
  )
}
