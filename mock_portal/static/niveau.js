// How strong a new password is, told while it is typed. Only a password that the portal accepts may be « Fort ».
"use strict";
const SIGNES_DISTINCTS = 8;
const LONGUEUR_D_UN_NOM = 3;

for (const jauge of document.querySelectorAll("[data-niveau-de]")) {
  const champ = document.getElementById(jauge.dataset.niveauDe);
  const adresse = document.getElementById(jauge.dataset.adresse);
  const repos = jauge.textContent;
  const dire = () => {
    const propres = [...JSON.parse(jauge.dataset.propres), ...noms(adresse ? adresse.value : "")];
    const niveau = niveauDe(champ.value, Number(jauge.dataset.minimum), propres);
    const texte = champ.value ? `Niveau de sécurité : ${niveau}` : repos;
    // A screen reader says it again at every change of the text: only when it says something else.
    if (jauge.textContent !== texte) jauge.textContent = texte;
    jauge.dataset.niveau = champ.value ? niveau.toLowerCase() : "";
  };
  champ.addEventListener("input", dire);
  window.addEventListener("pageshow", dire);
}

function niveauDe(motDePasse, minimum, propres) {
  const longueur = [...motDePasse].length;
  if (longueur < minimum || /\s/.test(motDePasse)) return "Faible";
  const melange = /\p{L}/u.test(motDePasse) && /\p{N}/u.test(motDePasse);
  const varie = new Set(motDePasse).size >= SIGNES_DISTINCTS;
  const texte = motDePasse.toLowerCase();
  const devinable = propres.some((nom) => nom.length >= LONGUEUR_D_UN_NOM && texte.includes(nom.toLowerCase()));
  return melange && varie && !devinable ? "Fort" : "Moyen";
}

// An address and the part before its « @ ».
function noms(adresse) {
  return [adresse.trim(), adresse.trim().split("@")[0]];
}
