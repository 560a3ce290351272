import { z } from 'zod'
import { draftSchema } from '@/lib/intake/answers'
import { triage } from '@/lib/triage/triage'
import { backPain } from './pathways'

const idSchema = z.union([z.string().max(200), z.number()])

/** Other members, such as an expected result, are let pass: they change nothing. */
const caseSchema = z.object({
  id: idSchema,
  patient: z.object({ age: z.int().min(0).max(130), sex: z.enum(['female', 'male', 'other']) }),
  answers: draftSchema(backPain.questionnaire),
})

const identified = z.object({ id: idSchema })

export interface LineReply {
  readonly isValid: boolean
  readonly text: string
}

const invalid = (id: string | number | null, error: string): LineReply => ({
  isValid: false,
  text: JSON.stringify({ id, error: error.slice(0, 300) }),
})

export const tooLong = (limit: number): LineReply =>
  invalid(null, `The line is longer than ${String(limit)} characters`)

function parsed(line: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(line) as unknown }
  } catch {
    return null
  }
}

const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues
  return issue
    ? [issue.path.map(String).join('.'), issue.message].filter((part) => part !== '').join(': ')
    : 'Not valid'
}

/** One case in, its assessment out, each as a line of JSON. */
export function triageLine(line: string): LineReply {
  const input = parsed(line)
  if (!input) return invalid(null, 'Not valid JSON')
  const read = caseSchema.safeParse(input.json)
  if (!read.success) return invalid(identified.safeParse(input.json).data?.id ?? null, firstIssue(read.error))
  const { id, patient, answers } = read.data
  const { tier, findings, decidedBy } = triage({
    ...backPain,
    subject: patient,
    answers,
    stage: 'complete',
    locale: 'en',
  })
  const flags = findings.map((finding) => ({
    id: finding.id,
    tier: finding.tier,
    because: finding.because.map(({ item, value }) => ({ item, answer: value })),
  }))
  return { isValid: true, text: JSON.stringify({ id, tier, flags, decidedBy, ruleSet: backPain.ruleSet.fingerprint }) }
}
