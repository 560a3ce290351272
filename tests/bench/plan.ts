import { z } from 'zod'

const nodeSchema = z.object({
  'Node Type': z.string(),
  'Index Name': z.string().optional(),
  'Relation Name': z.string().optional(),
  get Plans(): z.ZodOptional<z.ZodArray<typeof nodeSchema>> {
    return z.array(nodeSchema).optional()
  },
})

const namesOf = (node: z.infer<typeof nodeSchema>): readonly string[] => {
  const about = node['Index Name'] ?? node['Relation Name']
  const name = about ? `${node['Node Type']} ${about}` : node['Node Type']
  return [name, ...(node.Plans ?? []).flatMap(namesOf)]
}

/** The nodes of a plan that EXPLAIN gave as JSON, from the top down. */
export const nodesOf = (explained: unknown): readonly string[] =>
  z
    .array(z.object({ Plan: nodeSchema }))
    .parse(explained)
    .flatMap(({ Plan }) => namesOf(Plan))
