import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/use-action-form'
import { buttonClass } from '@/components/ui/button-look'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'

interface HandoutAuthoringProps {
  readonly id: string
  readonly handout: {
    readonly isOwn: boolean
    readonly isGivenByItself: boolean
    /** The clinic's own that takes the place of this one of Keel's. */
    readonly adaptedBy: string | null
    readonly adapts: string | null
    readonly keelsIsNow: number | null
  }
  readonly begin: FormAction
  readonly retire: FormAction
}

/** For leads: a handout of the clinic's own is made of Keel's, written on, or not sent any more. */
export function HandoutAuthoring({ id, handout, begin, retire }: HandoutAuthoringProps) {
  const t = useTranslations('handouts')
  const sending = useTranslations('form')('sending')
  const { isOwn, isGivenByItself, adaptedBy, adapts, keelsIsNow } = handout
  return (
    <div data-print="no" className="mt-6 flex max-w-[40rem] flex-col gap-3 border-t border-rule pt-4">
      {keelsIsNow !== null && adapts ? <p>{t.rich('madeFromOlder', { link: linkTo(`/handouts/${adapts}`) })}</p> : null}
      {isGivenByItself ? (
        <p className="text-muted">{t('givenByItself')}</p>
      ) : adaptedBy ? (
        <p>{t.rich('adapted', { link: linkTo(`/handouts/${adaptedBy}`) })}</p>
      ) : (
        <ActionForm action={begin} fields={{ of: id }}>
          <SubmitButton variant="secondary" pendingLabel={sending}>
            {isOwn ? t('change') : t('adapt')}
          </SubmitButton>
        </ActionForm>
      )}
      <a href={`/handouts/${id}/file`} download="" className={buttonClass('quiet')}>
        {t('export')}
      </a>
      {isOwn ? (
        <Disclosure summary={t('retire')}>
          <ActionForm action={retire} fields={{ handoutId: id }}>
            <p className="mb-2">{t('retireAbout', { adapts: String(adapts !== null) })}</p>
            <SubmitButton variant="danger" pendingLabel={sending}>
              {t('retire')}
            </SubmitButton>
          </ActionForm>
        </Disclosure>
      ) : null}
    </div>
  )
}

function linkTo(href: string) {
  return function link(words: ReactNode) {
    return <TextLink href={href}>{words}</TextLink>
  }
}
