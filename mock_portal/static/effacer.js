// « Effacer » restores what an untouched form holds, even when the page came back with entries in it.
"use strict";
for (const bouton of document.querySelectorAll("[data-effacer]")) {
  bouton.addEventListener("click", (event) => {
    event.preventDefault();
    for (const champ of bouton.form.elements) {
      if (champ.readOnly || champ.type === "hidden" || champ.tagName === "BUTTON") continue;
      if (champ.type === "checkbox") champ.checked = false;
      else if (champ.tagName === "SELECT") champ.selectedIndex = 0;
      else champ.value = champ.dataset.defaut || "";
      champ.removeAttribute("aria-invalid");
    }
    for (const message of document.querySelectorAll(".resume, .erreur")) message.remove();
  });
}
