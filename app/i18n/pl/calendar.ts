const weekdays: readonly string[] = [
  'poniedziałek',
  'wtorek',
  'środa',
  'czwartek',
  'piątek',
  'sobota',
  'niedziela',
]

/** Meetings and deadlines month by month. */
export const calendar = {
  title: 'Kalendarz',
  lead: 'Posiedzenia i terminy: wyznaczone przez ludzi oraz prognozy, które wynikają z przepisów.',
  months: 'Miesiąc',
  present: 'Dziś',
  nothing: 'W tym miesiącu nie ma posiedzeń ani terminów.',
  allMeetings: 'Wszystkie posiedzenia',
  weekdays,
}
