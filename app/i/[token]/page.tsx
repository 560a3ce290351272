import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { IdentityForm } from '@/components/patient/identity-form'
import { PatientShell } from '@/components/shell/patient-shell'
import { PublicShell } from '@/components/shell/public-shell'
import { PageTitle } from '@/components/ui/page-title'
import { findLink } from '@/lib/auth/find-link'
import { isDayFirst } from '@/lib/web/date-order'
import { systemClock } from '@/lib/clock'
import { guarded } from '../../guarded'
import { LinkDoesNotOpen } from '../../link-does-not-open'
import { openLink } from './actions'

type Props = PageProps<'/i/[token]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const link = await findLink((await params).token, systemClock).catch(() => null)
  return {
    title: link?.isOpen ? (await getTranslations('titles'))('link') : (await getTranslations('link'))('badTitle'),
  }
}

/** Looking changes nothing: a link scanner that opens this page uses up no try. */
export default guarded(['form', 'obstacles', 'link'], async ({ params }: Props) => {
  const { token } = await params
  const t = await getTranslations('link')
  const locale = await getLocale()
  const link = await findLink(token, systemClock)
  if (!link) {
    return (
      <PublicShell surface="patient">
        <LinkDoesNotOpen />
      </PublicShell>
    )
  }
  const { clinic } = link
  const words = link.pathway.words[locale]
  if (!link.isOpen) {
    // Whoever holds a link of this clinic may know its phone number: it is how they get a new one.
    return (
      <PatientShell clinic={clinic}>
        <LinkDoesNotOpen clinic={clinic} />
      </PatientShell>
    )
  }
  return (
    <PatientShell clinic={clinic}>
      {link.isCheckIn ? (
        <PageTitle lead={t('checkInLead', { clinic: clinic.name })}>{words.checkInTitle}</PageTitle>
      ) : (
        <PageTitle lead={t('lead', { clinic: clinic.name, about: words.about })}>{words.linkTitle}</PageTitle>
      )}
      {clinic.welcome[locale] ? <p className="mb-5 whitespace-pre-line">{clinic.welcome[locale]}</p> : null}
      <ul className="mb-8 flex list-disc flex-col gap-1 ps-5">
        <li>{t('what1')}</li>
        <li>{t('what2')}</li>
        <li>{t('what3')}</li>
      </ul>
      <IdentityForm action={openLink} token={token} isDayFirst={isDayFirst(locale, clinic.region)} />
    </PatientShell>
  )
})
