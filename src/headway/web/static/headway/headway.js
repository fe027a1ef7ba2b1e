// Everything works without this file; it only saves some clicks.
"use strict";

const announce = (text) => {
  const region = document.getElementById("said");
  if (region) region.textContent = text;
};

// Copy the words of a draft.
for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const words = document.getElementById(button.dataset.copies);
    await navigator.clipboard.writeText((words.value ?? words.textContent).trim());
    button.textContent = button.dataset.done;
    announce(button.dataset.done);
  });
}

// A mail opens with the words as they were changed on the page.
for (const words of document.querySelectorAll("[data-mails]")) words.addEventListener("input", () => {
  const link = words.closest(".draft").querySelector("a[href^='mailto:']");
  const told = encodeURIComponent(words.value.replace(/\r?\n/g, "\r\n"));
  if (link) link.href = link.href.replace(new RegExp(`([?&]${words.dataset.mails}=)[^&]*`), (_all, key) => key + told);
});

// Tick all rows, and say how many are ticked.
const picks = [...document.querySelectorAll("input[name=id][form=bulk]")];
const all = document.getElementById("pick-all");
const picked = document.getElementById("picked");
const count = () => {
  const chosen = picks.filter((pick) => pick.checked).length;
  if (picked) picked.textContent = chosen ? picked.dataset.some.replace("0", chosen) : picked.dataset.none;
  if (all) all.checked = chosen > 0 && chosen === picks.length;
};
if (all) {
  all.hidden = false;
  all.addEventListener("change", () => {
    for (const pick of picks) pick.checked = all.checked;
    count();
  });
}
for (const pick of picks) pick.addEventListener("change", () => {
  count();
  announce(picked.textContent);
});
count();

// Say that the answer takes a moment; only where it may.
addEventListener("submit", (event) => {
  const words = event.submitter?.dataset.busy ?? event.target.dataset.busy;
  if (!words) return;
  const told = document.createElement("p");
  told.className = "busy";
  told.textContent = words;
  (event.submitter ?? event.target).after(told);
  announce(words);
});
// Coming back with the browser's Back button shows the page as it was left.
addEventListener("pageshow", () => document.querySelectorAll(".busy").forEach((each) => each.remove()));

// Drop a file anywhere on the field; choosing one sends it off at once.
const drop = document.querySelector(".drop");
if (drop) {
  const input = drop.querySelector("input[type=file]");
  const over = (event) => {
    event.preventDefault();
    drop.classList.toggle("over", event.type === "dragover");
  };
  drop.addEventListener("dragover", over);
  drop.addEventListener("dragleave", over);
  drop.addEventListener("drop", (event) => {
    over(event);
    if (!event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    drop.closest("form").requestSubmit();
  });
}
