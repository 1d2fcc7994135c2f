// The panel lives in a closed shadow root of the band: role queries, tab order of tests and pictures never meet it.
"use strict";
(() => {
  const donnees = document.querySelector("[data-cockpit]").dataset;
  const racine = document.querySelector("aside[data-hors-page]").attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = `
    .panneau { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; justify-content: center;
      padding: 6px 12px 8px; border-top: 1px solid #555; font: 13px system-ui, sans-serif; }
    form { display: contents; }
    button, a { padding: 3px 10px; border: 1px solid #999; border-radius: 3px; background: #fff; color: #1d1d1b;
      font: inherit; text-decoration: none; cursor: pointer; }
    :focus-visible { outline: 3px solid #f7c600; outline-offset: 1px; }`;
  const panneau = document.createElement("div");
  panneau.className = "panneau";
  racine.append(document.createElement("slot"), style, panneau);

  const texte = document.createElement("span");
  texte.textContent = `Édition ${donnees.edition} · bac ${donnees.bac} · ${donnees.date}`;
  panneau.append(texte);

  const retour = window.location.pathname + window.location.search;
  const avancer = formulaire("/simulateur/horloge", { retour });
  for (const [nom, duree] of JSON.parse(donnees.avances)) avancer.append(bouton(nom, "avance", duree));
  panneau.append(avancer, lien("Courriels", "/simulateur/courriels"), lien("Lettres", "/simulateur/lettres"));
  const recommencer = formulaire("/simulateur/recommencer", {});
  recommencer.append(bouton("Recommencer", "recommencer", "1"));
  panneau.append(recommencer, lien("Changer d'édition", "/simulateur/"));

  function formulaire(action, champs) {
    const element = document.createElement("form");
    element.method = "post";
    element.action = action;
    for (const [nom, valeur] of Object.entries({ csrf_token: donnees.jeton, ...champs })) {
      const champ = document.createElement("input");
      Object.assign(champ, { type: "hidden", name: nom, value: valeur });
      element.append(champ);
    }
    return element;
  }

  function bouton(nom, cle, valeur) {
    const element = document.createElement("button");
    Object.assign(element, { type: "submit", textContent: nom, name: cle, value: valeur });
    return element;
  }

  function lien(nom, adresse) {
    const element = document.createElement("a");
    Object.assign(element, { textContent: nom, href: adresse });
    return element;
  }
})();
