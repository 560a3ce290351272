import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { SaveAsPdf } from '@/components/handout/save-as-pdf'
import { ButtonLink } from '@/components/ui/button-link'
import { PrintButton } from '@/components/ui/print-button'
import { currentActor } from '@/lib/auth/session'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { GivenHandout } from '../../../../given-handout'
import { guarded, valueOrLeave } from '../../../../guarded'
import { PatientFrame } from '../../../patient-frame'
import { SignedOut } from '../../../signed-out'
import { openHandoutFromList } from '../../actions'
import { answer, confirm, tell } from './actions'

type Props = PageProps<'/my/handouts/[assignmentId]'>

/** Read once for the title and the page. */
const readOwn = cache(async (assignmentId: string) =>
  readHandout(await currentActor(), { assignmentId, locale: await getLocale() }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const result = await readOwn((await params).assignmentId).catch(() => null)
  return { title: result?.ok ? result.value.title : (await getTranslations('titles'))('problem') }
}

export default guarded(['form', 'obstacles', 'handout.teachBack', 'handout.aloud'], async ({ params }: Props) => {
  const { assignmentId } = await params
  const actor = await currentActor()
  if (actor?.kind !== 'patient') return <SignedOut />
  const handout = valueOrLeave(await readOwn(assignmentId))
  const t = await getTranslations('handout')
  const at = `/my/handouts/${handout.id}`
  return (
    <PatientFrame clinic={handout.clinic}>
      <GivenHandout
        handout={handout}
        fields={{ assignmentId: handout.id }}
        acts={{ confirm, answer, tell, open: openHandoutFromList }}
        ownAt={`${at}/pictures`}
        plansAt="/my/handouts"
      >
        <PrintButton>{t('print')}</PrintButton>
        <SaveAsPdf href={`${at}/pdf`} />
        <ButtonLink href="/my" variant="quiet">
          {t('back')}
        </ButtonLink>
      </GivenHandout>
    </PatientFrame>
  )
})
