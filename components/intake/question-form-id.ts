/** The language switch outside the form sends it, so that nothing typed is lost. */
export const questionFormId = 'questions'
