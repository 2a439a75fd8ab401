/** The formulas of entry into force that are used most (ZTP § 45 ust. 1); they go into drafts. */
export const entryFormulas: readonly string[] = [
  'Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.',
  'Ustawa wchodzi w życie po upływie 30 dni od dnia ogłoszenia.',
  'Ustawa wchodzi w życie po upływie 3 miesięcy od dnia ogłoszenia.',
  'Ustawa wchodzi w życie pierwszego dnia miesiąca następującego po miesiącu ogłoszenia.',
]
