/** As it stands on the record; what follows from it for a question is the questionnaire's. */
export const sexes = ['female', 'male', 'other'] as const
export type Sex = (typeof sexes)[number]
