// A SIREN changed after its validation closes the company's part: it must be validated again.
"use strict";
for (const form of document.querySelectorAll("form[data-siren]")) {
  const siren = form.querySelector("[name=siren]");
  const entreprise = form.querySelector("[data-entreprise]");
  const valide = form.querySelector("[role=status]");
  if (!entreprise.disabled) {
    siren.addEventListener("input", () => {
      const change = siren.value.replace(/\s/g, "") !== siren.defaultValue.replace(/\s/g, "");
      entreprise.disabled = change;
      if (valide) valide.hidden = change;
      if (change) entreprise.querySelector("input").value = "";
    });
  }
}
