// Stands in for the file of the same name that the web applications bring for this purpose.
export default {
  app: { name: "SEND Casework Admin", vendor: " " },
  locales: { availableLocales: ["en"], fallbackLocale: "en" },
  dateFormat: {
    monthName: "MMMM",
    day: "DD",
    abbr: "DD/MM/YYYY HH:mm",
    short: "DD/MM/YYYY",
    normal: "DD/MM/YYYY HH:mm",
    long: "dddd D MMMM YYYY, HH:mm"
  },
  disableWelcomeMessage: true,
  // a script that is missing would leave the application blank: a test asks for this one
  customScripts: ["../../../send-casework-applications.js"]
};
