/** The privacy notice a patient agrees to; its words are in the messages under `notice`. A change of them raises this. */
export const noticeVersion = 2
