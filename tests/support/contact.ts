/** A form of how somebody is reached, as it is drawn for a patient of `newPatient`: what it says it was drawn with. */
export const drawnContact = { emailWas: '', phoneWas: '(206) 555-0199', messageWas: true, textWas: false } as const
