// A box enables the fields it names. Without this script all are enabled: the server ignores those of an unticked box.
"use strict";
for (const caseACocher of document.querySelectorAll("[data-ouvre]")) {
  const champs = caseACocher.dataset.ouvre.split(" ").map((id) => document.getElementById(id));
  const accorder = () => {
    for (const champ of champs) champ.disabled = !caseACocher.checked;
  };
  caseACocher.addEventListener("change", accorder);
  // The browser may put a box back as it was, after « back », once the page is loaded.
  window.addEventListener("pageshow", accorder);
  accorder();
}
