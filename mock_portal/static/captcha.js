// Without this script both links work as links: the page comes back with another image, the sound is downloaded.
"use strict";
for (const bloc of document.querySelectorAll("[data-captcha]")) {
  const image = bloc.querySelector("[data-captcha-id]");
  const champ = bloc.querySelector('[name="captcha"]');
  const cle = bloc.querySelector('[name="captcha_id"]');
  const changer = bloc.querySelector("[data-renouveler]");
  const ecouter = bloc.querySelector("[data-ecouter]");

  changer.addEventListener("click", async (event) => {
    event.preventDefault();
    const nouveau = await renouveler(changer.dataset.renouveler, champ.form.elements.csrf_token.value);
    if (!nouveau) {
      window.location.assign(changer.href);
      return;
    }
    const ancien = cle.value;
    cle.value = image.dataset.captchaId = nouveau.id;
    image.src = nouveau.image;
    changer.href = `?image=${nouveau.id}`;
    changer.dataset.renouveler = changer.dataset.renouveler.replace(ancien, nouveau.id);
    if (ecouter) ecouter.href = nouveau.son;
    champ.value = "";
    champ.focus();
  });

  ecouter?.addEventListener("click", (event) => {
    event.preventDefault();
    new Audio(ecouter.href).play().catch(() => window.location.assign(ecouter.href));
  });
}

// Id and addresses of the new image; null when the session is over.
async function renouveler(adresse, jeton) {
  const reponse = await fetch(adresse, { method: "POST", headers: { "X-CSRFToken": jeton } });
  const type = reponse.headers.get("Content-Type") || "";
  return reponse.ok && type.startsWith("application/json") ? reponse.json() : null;
}
