/** Says in which locale and time zone this process runs. */
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
console.log(timeZone, locale);
