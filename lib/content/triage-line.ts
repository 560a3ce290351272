import { z } from 'zod'
import { draftSchema } from '@/lib/intake/answer-schema'
import { triage } from '@/lib/triage/triage'
import { pathways } from '@/lib/content/pathways/registry'
import { findPathway } from '@/lib/pathways/forms'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import type { Pathway, PathwayForm } from '@/lib/pathways/pathway'

const idSchema = z.union([z.string().max(200), z.number()])

/** Other members, such as an expected result, are let pass: they change nothing. */
const caseSchema = z.object({
  id: idSchema,
  /** The first one that Keel knows where it is not said. */
  pathway: z.enum(pathways.map(({ id }) => id)).optional(),
  patient: z.object({ age: z.int().min(0).max(130), sex: z.enum(['female', 'male', 'other']) }),
  answers: z.unknown(),
})

const answerSchemas = new Map(pathways.map(({ id, intake }) => [id, draftSchema(intake.questionnaire)]))

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
  const id = identified.safeParse(input.json).data?.id ?? null
  if (!read.success) return invalid(id, firstIssue(read.error))
  const pathway = pathwayOf(read.data.pathway)
  const answers = z.object({ answers: answerSchemas.get(pathway.id) ?? z.never() }).safeParse(read.data)
  if (!answers.success) return invalid(id, firstIssue(answers.error))
  return {
    isValid: true,
    text: JSON.stringify({ id, ...assessed(pathway.intake, read.data.patient, answers.data.answers) }),
  }
}

function pathwayOf(id: string | undefined): Pathway {
  const found = id === undefined ? pathways[0] : findPathway(pathways, id)
  if (!found) throw new Error('No pathway is known')
  return found
}

function assessed({ questionnaire, ruleSet }: PathwayForm, subject: Subject, answers: Answers) {
  const { tier, findings, decidedBy } = triage({
    questionnaire,
    ruleSet,
    subject,
    answers,
    stage: 'complete',
    locale: 'en',
  })
  const flags = findings.map((finding) => ({
    id: finding.id,
    tier: finding.tier,
    because: finding.because.map(({ item, value }) => ({ item, answer: value })),
  }))
  return { tier, flags, decidedBy, ruleSet: ruleSet.fingerprint }
}
