// Stands in for the file of the same name that the web applications bring for this purpose.
export default {
  app: { name: "SEND Casework", vendor: " " },
  // the keyboard shortcuts of the Tasklist; a configuration of our own replaces the one that brings them
  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: "claims the currently selected task" },
    focusFilter: { key: "ctrl+shift+f", description: "set the focus to the first filter in the list" },
    focusList: { key: "ctrl+alt+l", description: "sets the focus to the first task in the list" },
    focusForm: { key: "ctrl+alt+f", description: "sets the focus to the first input field in a task form" },
    startProcess: { key: "ctrl+alt+p", description: "opens the start process modal dialog" }
  },
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
