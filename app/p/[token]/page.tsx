import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/form/action-form'
import { Actions } from '@/components/ui/actions'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { findPaper } from '@/lib/auth/paper-link'
import { systemClock } from '@/lib/clock'
import { guarded } from '../../guarded'
import { open } from './actions'
import { PaperDoesNotOpen, PaperFrame } from './paper-frame'

type Props = PageProps<'/p/[token]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const paper = await findPaper((await params).token, systemClock).catch(() => null)
  return { title: paper?.holder ? paper.title : (await getTranslations('link'))('badTitle') }
}

/** Looking changes nothing: what reads a square code for somebody, to see where it leads, has opened no handout. */
export default guarded(['form', 'obstacles'], async ({ params }: Props) => {
  const { token } = await params
  const paper = await findPaper(token, systemClock)
  if (!paper?.holder) return <PaperDoesNotOpen paper={paper} />
  const t = await getTranslations('paper')
  const sending = (await getTranslations('form'))('sending')
  return (
    <PaperFrame clinic={paper.clinic}>
      <PageTitle above={t('from', { clinic: paper.clinic.name })} lead={t('lead')}>
        <span lang={paper.locale}>{paper.title}</span>
      </PageTitle>
      <ActionForm action={open} fields={{ token }}>
        <Actions>
          <SubmitButton pendingLabel={sending}>{t('open')}</SubmitButton>
        </Actions>
      </ActionForm>
    </PaperFrame>
  )
})
