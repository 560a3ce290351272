const isId = /^[0-9a-f-]{36}$/i

/** Where somebody goes on once the record is open: the case they came by, else the patient's page. */
export const placeOf = ({ patientId, caseId }: { readonly patientId: string; readonly caseId: string }): string =>
  isId.test(caseId) ? `/cases/${caseId}` : `/patients/${isId.test(patientId) ? patientId : ''}`
