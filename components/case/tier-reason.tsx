import { useTranslations } from 'next-intl'
import { adviceGiven } from '@/lib/cases/advice'
import type { CaseView } from '@/lib/cases/case-view'
import type { FindingView } from '@/lib/cases/finding-view'
import { reopenedFor } from '@/lib/cases/last-said'
import { saidInShort } from '@/lib/cases/said-in-short'
import type { TimelineRow } from '@/lib/cases/timeline'
import { helpLines } from '@/lib/content/help-lines'
import { calledOf } from '@/lib/triage/finding'
import { useQuoted } from './last-said'
import { NotPrinted } from './not-printed'
import { useShortMoment } from './short-moment'

/** Why it has this tier: the clinician's words where they changed it, and the flag's. */
export function TierReason({ view }: { readonly view: CaseView }) {
  const t = useTranslations('case')
  const tier = useTranslations('clinical.tier')
  const deciding = view.findings.find((finding) => finding.flag === view.decidedBy && !finding.withdrawnAt)
  const isChanged = view.tier !== view.triageTier
  return (
    <>
      <Reopened {...view} />
      <PatientSays {...view} />
      <FirstAct acts={view.firstActs} />
      {view.mostlyUnsure ? <strong className="block">{t('mostlyUnsure', view.mostlyUnsure)}</strong> : null}
      {isChanged ? <TierChange timeline={view.timeline} /> : null}
      {isChanged ? <span className="block">{t('lowered', { tier: tier(view.triageTier) })}</span> : null}
      {deciding ? (
        <span data-print={deciding.isPrivate ? 'no' : undefined} className="block">
          <span className={`line-clamp-4 print:line-clamp-none ${isChanged ? '' : 'font-semibold'}`}>
            <Found finding={deciding} />
          </span>
          <span>{deciding.reason}</span>
        </span>
      ) : null}
      <Also {...view} />
      <NotPrinted count={deciding?.isPrivate ? 1 : 0} />
    </>
  )
}

/** What was reported when the case was opened again. */
function Reopened({ timeline, now, timeZone }: Pick<CaseView, 'timeline' | 'now' | 'timeZone'>) {
  const t = useTranslations('caseSeen.last')
  const short = useShortMoment(now, timeZone)
  const quoted = useQuoted({ now, timeZone })
  const reopened = reopenedFor(timeline)
  if (!reopened) return null
  const { at, name, event } = reopened
  return (
    <span className="line-clamp-3 font-semibold wrap-anywhere print:line-clamp-none">
      {t('reopened', { time: short(at).words, name })} {quoted(event.words, at)}
    </span>
  )
}

/** What the patient, told to get help now, said they do, or that they said nothing: it decides what is asked in the call. */
function PatientSays({ patientSays, findings, isSentFor, region, now, timeZone }: CaseView) {
  const t = useTranslations('caseSeen.patientSays')
  const short = useShortMoment(now, timeZone)
  const told = { told: isSentFor ? 'ambulance' : 'other', number: helpLines(region).emergency }
  if (patientSays)
    return <strong className="block">{t(patientSays.reply, { ...told, time: short(patientSays.at).words })}</strong>
  const advice = adviceGiven(findings)
  if (!advice) return null
  const { readAt, isShown } = advice
  if (readAt) return <strong className="block">{t('onlyRead', { ...told, time: short(readAt).words })}</strong>
  return <strong className="block">{t(isShown ? 'unconfirmed' : 'notTold', told)}</strong>
}

/** The flag that decided, and what the patient said to it. */
function Found({ finding }: { readonly finding: FindingView }) {
  const t = useTranslations('case')
  const clinical = useTranslations('clinical')
  const answers = saidInShort(finding).map((words) => clinical('quoted', { words }))
  const name = calledOf(finding)
  if (answers.length === 0) return name
  return t('found', { name, isOpen: String(name.endsWith('?')), answers: answers.join(', ') })
}

/** What is done before anything else where the answer is one that nobody else may read. */
function FirstAct({ acts }: { readonly acts: CaseView['firstActs'] }) {
  const t = useTranslations('caseSeen.firstAct')
  return acts.map(({ advice, isNow }) => (
    <strong key={advice} data-print="no" className="block">
      {t(advice, { isNow: String(isNow) })}
    </strong>
  ))
}

/** What else was raised, by the names that the list says it by: the one that decided is seldom the whole of it. */
function Also({ findings, decidedBy, topFlags, moreFlags }: CaseView) {
  const t = useTranslations('case')
  const standing = findings.filter(({ withdrawnAt }) => !withdrawnAt)
  const namesOf = (some: CaseView['findings']) => some.map(calledOf)
  const said = namesOf(standing.filter(({ flag }) => flag === decidedBy))
  const names = topFlags
    .filter((name) => !said.includes(name))
    .map((name) => (namesOf(standing).includes(name) ? name : t('takenBack', { name })))
  if (names.length === 0) return null
  return (
    <span data-print={findings.some(({ isPrivate }) => isPrivate) ? 'no' : undefined} className="block text-small">
      {t(standing.every(({ tier }) => tier === null) ? 'onlyNoted' : 'alsoFound', {
        names: names.join(' · '),
        count: moreFlags,
      })}
    </span>
  )
}

/** Under a changed tier the clinician's reason is the one that counts; the flag's stays below it. */
function TierChange({ timeline }: { readonly timeline: readonly TimelineRow[] }) {
  const t = useTranslations('case')
  const row = timeline.findLast(({ event, isUndone }) => event.type === 'tier-changed' && !isUndone)
  if (row?.event.type !== 'tier-changed') return null
  const { reason, words } = row.event
  const name = row.by.kind === 'staff' ? row.by.name : t('byPatient')
  return (
    <span className="block font-semibold">
      <span>{t('changedBecause', { name, reason: t(`reason.${reason}`) })}</span> <span>{words}</span>
    </span>
  )
}
