// The little that pages need beyond HTML and htmx. Everything works without it, except for the comfort.
// It holds no words: texts come from the page (<template data-message>), so that they can be translated.

const dialog = () => document.getElementById("dialog");

// 1. Buttons with command and commandfor, for browsers that do not know them yet.
if (!("command" in HTMLButtonElement.prototype)) {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[commandfor]");
    const target = button && document.getElementById(button.getAttribute("commandfor"));
    if (!(target instanceof HTMLDialogElement)) return;
    if (button.getAttribute("command") === "show-modal") target.showModal();
    else target.close();
  });
}

// 2. What htmx brought. The event comes even when nothing was swapped (a 404, a 500): look at the answer first.
document.addEventListener("htmx:after:swap", (event) => {
  const { ctx } = event.detail;
  if (!ctx?.response || ctx.swap === "none") return;
  openDialog();
  if (ctx.response.status === 422) focusErrors();
  else announceList();
});

// Opens the dialog once it has something to show.
function openDialog() {
  const element = dialog();
  if (!element || element.open || !document.getElementById("dialog-body")?.childElementCount) return;
  element.showModal();
  // The first entry of a form, where nothing else asked for the focus: not the button that closes.
  if (!element.querySelector("[autofocus]")) element.querySelector(".dialog-body :is(input:not([type=hidden]), select, textarea)")?.focus();
}

// The summary on top of a form takes the focus: it says what is wrong and links to the fields.
function focusErrors() {
  document.getElementById("error-summary")?.focus();
}

// Tells a screen reader what a search, a sort or a page brought.
function announceList() {
  const text = document.getElementById("list")?.dataset.announce;
  const region = document.getElementById("announce");
  if (text && region) region.textContent = text;
}

// 3. The dialog is emptied when it closes, so that old content never shows and no id occurs twice. The event comes late on a
// busy machine: what was opened again by then stays.
document.addEventListener("close", (event) => {
  if (event.target === dialog() && !event.target.open) document.getElementById("dialog-body")?.replaceChildren();
}, true);

// A handler closes it by the answer header HX-Trigger: {"dialog-close":""}.
document.addEventListener("dialog-close", () => dialog()?.close());

// 4. A menu closes when one of its links is followed and gives the focus back to its button: what htmx does then, a dialog
// that opens or a list that is replaced, finds the focus in a place that stays.
document.addEventListener("click", (event) => {
  event.target.closest(".menu a")?.closest(".menu:popover-open")?.hidePopover();
});

// 5. Messages: dismissing one is a link to the page; this spares the reload.
document.addEventListener("click", (event) => {
  const dismiss = event.target.closest("[data-dismiss]");
  if (!dismiss) return;
  event.preventDefault();
  dismiss.closest(".toast")?.remove();
  document.getElementById("main")?.focus({ preventScroll: true });
});

function showMessage(name) {
  const template = document.querySelector(`template[data-message="${name}"]`);
  const region = document.getElementById("toasts");
  if (!template || !region || region.querySelector(`[data-name="${name}"]`)) return;
  const toast = template.content.firstElementChild.cloneNode(true);
  toast.dataset.name = name;
  region.append(toast);
}

// A request in the background failed and the page did not change: say so. A 422 is no failure, it is the form again.
document.addEventListener("htmx:response:error", (event) => {
  const status = event.detail.ctx.response.status;
  if (status === 422) return;
  const names = { 403: "expired", 404: "missing", 429: "busy" };
  showMessage(names[status] ?? "server");
});
document.addEventListener("htmx:error", (event) => {
  if (event.detail.ctx) showMessage("network");
});

// 6. The number beside a slider follows its handle.
document.addEventListener("input", (event) => {
  if (event.target.type !== "range") return;
  const output = document.querySelector(`output[for="${event.target.id}"]`);
  if (output) output.value = event.target.value;
});

// 7. The button of a form that is under way says so, and a second click sends nothing.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (event.target.method !== "post" || !button?.classList.contains("btn")) return;
  if (button.getAttribute("aria-busy") === "true") {
    event.preventDefault();
    event.stopPropagation(); // htmx listens further in
  } else {
    button.setAttribute("aria-busy", "true");
  }
}, true);

function notBusy() {
  for (const button of document.querySelectorAll('button[aria-busy="true"]')) button.removeAttribute("aria-busy");
}
document.addEventListener("htmx:finally:request", notBusy);
window.addEventListener("pageshow", notBusy); // back from another page
