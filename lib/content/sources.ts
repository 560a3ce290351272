/** What each rule rests on. Read: the text itself, often an abstract; known: to be checked before release. */
export const sources = {
  S1: 'GIRFT: national suspected cauda equina syndrome pathway, 2023',
  S2: 'Physiotherapy, 2024: note on the cauda equina pathway',
  S3: 'Norfolk NHS musculoskeletal service: cauda equina page',
  S3b: 'York and Humber: cauda equina syndrome pathway',
  S3c: 'NHS Lothian RefHelp: foot drop',
  S3d: 'NHS: back pain',
  S4: 'Henschke, 2009: red flags in primary care',
  S5: 'Dionne, 2019: accuracy of cauda equina signs',
  S5b: 'Series of 334 suspected cauda equina cases',
  S5c: 'Wood, 2024: 530 suspected cauda equina cases',
  S5d: 'Bell, 2007: bladder symptoms and scans',
  S6: 'NICE NG59 and CKS: low back pain and sciatica',
  S8: 'NICE NG65: spondyloarthritis',
  S9: 'NICE NG234: spinal metastases and cord compression',
  S10: 'NICE NG12: suspected cancer',
  S11: 'Michigan guideline on spinal infection, 2018',
  S12: 'Finucane, 2020: IFOMPT red flag framework',
  S13: 'Downie, 2013: red flags for fracture and cancer',
  S14: 'Deyo, 1988; JAMA Rational Clinical Examination',
  S15: 'Premkumar, 2018: red flags in 9,940 patients',
  S17: 'Manchester Triage System; Australasian Triage Scale',
  S18: 'Harding, 2005: night pain',
  S19: 'Yusuf, 2019: spinal infection',
  S20: 'NICE: sepsis',
  S21: 'Galliker, 2020: red flags in emergency care',
  S22: 'NICE NG156: abdominal aortic aneurysm',
  S23: "Skeptics' Guide to EM 430: aortic dissection",
  S24: 'NICE NG126: ectopic pregnancy and miscarriage',
  S25: "Perth Children's Hospital; North East children's network: back pain in children",
  S26: 'Simon, 2013: PHQ-9 item 9 and suicide attempts',
  S27: 'Uebelacker, 2011: suicide screening',
  S28: 'Kroenke, 2003: PHQ-2',
  S29: 'Arroll, 2010: PHQ-2 and PHQ-9',
  S30: 'HL7 US Core: notice on the use of the PHQ-9',
  S31: 'Roland and Fairbank, 2000: Roland-Morris questionnaire',
  K: 'Clinical knowledge, to be confirmed at sign-off',
} as const

export type SourceCode = keyof typeof sources

/** A code of an older rule set may be gone; it then stands for itself. */
export const sourceTitle = (code: string): string => (code in sources ? sources[code as SourceCode] : code)
