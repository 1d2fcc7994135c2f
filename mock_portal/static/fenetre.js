// The confirmation's window is opened inside the click, before anything is sent: a blocked window costs no code.
"use strict";
const BLOQUEE =
  "Votre navigateur a bloqué la fenêtre de confirmation : rien n'a été envoyé et votre code reste valable. " +
  "Autorisez les fenêtres de ce site, puis cliquez de nouveau sur « Valider ».";

for (const formulaire of document.querySelectorAll("form[data-fenetre]")) {
  let enCours = false;
  formulaire.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (enCours) return;
    const fenetre = window.open("", formulaire.dataset.fenetre, "popup,width=980,height=760");
    if (!fenetre) {
      direBloquee();
      return;
    }
    enCours = true;
    const adresse = await envoyer(formulaire);
    if (adresse) {
      fenetre.location = adresse;
      enCours = false;
    } else {
      // Opened by hand in the confirmation's own window, the form must not close itself.
      if (fenetre !== window) fenetre.close();
      window.location.reload();
    }
  });
}

function direBloquee() {
  const message = document.createElement("p");
  message.textContent = BLOQUEE;
  const zone = document.getElementById("fenetre-bloquee");
  zone.setAttribute("role", "alert");
  zone.className = "avis";
  zone.replaceChildren(message);
  document.querySelector(".resume")?.remove();
}

// Address of the confirmation; null when the form was refused, or when the answer is no answer of the form.
async function envoyer(formulaire) {
  const reponse = await fetch(formulaire.action, {
    method: "POST",
    body: new URLSearchParams(new FormData(formulaire)),
    headers: { Accept: "application/json" },
  });
  const type = reponse.headers.get("Content-Type") || "";
  return type.startsWith("application/json") ? (await reponse.json()).confirmation : null;
}
