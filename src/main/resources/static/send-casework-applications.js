// Runs in the Tasklist, Cockpit and their companions, each of which loads it by its config.js.
const base = document.querySelector("base");
const root = base.getAttribute("app-root").replace(/\/camunda$/, "");
const OURS = [["/cases", "Cases"], ["/when", "When is it due?"], ["/register", "Register"], ["/policy-check", "Policy check"]];

// The title of the browser's tab is fixed in the applications, with their vendor's name.
const title = document.querySelector("title");
const rename = () => {
  const ours = title.textContent.replace(/^\s*Camunda (Tasklist|Welcome)/, "SEND Casework").replace(/^\s*Camunda\b/, "SEND Casework");
  if (ours !== title.textContent) title.textContent = ours;
};
new MutationObserver(rename).observe(title, { childList: true, characterData: true, subtree: true });
rename();

// Whoever came for a page of ours and had to sign in first is taken there.
const WANTED = "send-casework-wanted";
const wanted = new URLSearchParams(location.search).get("from");
if (wanted && /^\/(when|register|policy-check|cases|account)([/?].*)?$/.test(wanted)) {
  sessionStorage.setItem(WANTED, wanted);
}

// What a refusal says, without the engine's words around it.
const inPlainWords = words => words
  .replace(/\bCamunda\b/g, "SEND Casework")
  .replace(/^\s*An error happened while (submitting|starting).*/s, "Not accepted yet; what you typed is still there")
  .replace(/^\s*The (process|form) could not be started.*/s, "Not accepted yet; what you typed is still there")
  .replace(/^\s*Cannot (submit task form|instantiate process definition|submit start form) [^\s:]+(:[^\s:]+)*: /, "")
  .replace(/ • /g, "\n");

const addLinks = menu => {
  const items = OURS.map(([path, words]) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    item.className = "send-casework-link";
    link.href = root + path;
    link.textContent = words;
    item.append(link);
    return item;
  });
  menu.prepend(...items);
};

const signedIn = () => {
  const page = sessionStorage.getItem(WANTED);
  if (page) {
    sessionStorage.removeItem(WANTED);
    location.replace(root + page);
  }
};

// A draft that the Tasklist kept when a session ran out does not outlast the person's leaving.
document.addEventListener("click", event => {
  if (event.target.closest("li.logout a")) {
    Object.keys(localStorage).filter(key => key.startsWith("camunda-form:")).forEach(key => localStorage.removeItem(key));
  }
}, true);

new MutationObserver(() => {
  const menu = document.querySelector("[cam-widget-header] .app-menu > ul");
  if (!menu) return;
  if (!menu.querySelector(".send-casework-link")) addLinks(menu);
  if (menu.querySelector(":scope > li.account")) signedIn();
  document.querySelectorAll(".notifications .status, .notifications .message").forEach(words => {
    const plain = inPlainWords(words.textContent);
    if (plain !== words.textContent) words.textContent = plain;
  });
}).observe(document.body, { childList: true, subtree: true, characterData: true });

// A new list of tasks begins with what is due first, not with what was made last.
const dueFirst = () => {
  if (!/\/tasklist\//.test(location.pathname) || !/^#\/?(\?|$)/.test(location.hash) || /sorting=/.test(location.hash)) return;
  const sorting = "sorting=" + encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]');
  history.replaceState(history.state, "", "#/" + (location.hash.includes("?") ? location.hash.replace(/^#\/?/, "") + "&" : "?") + sorting);
};
dueFirst();
addEventListener("hashchange", dueFirst);

export default [];
