/* Reads the reproduced page once, in reading order, by HTML and ARIA semantics only (no class, no id):
   a replica of the portal is read by the same rules as ours. Elements bearing data-hors-page stand outside the page. */
() => {
  const elements = [];
  let texte = "";
  let genre = "consigne";

  const net = (s) =>
    s.normalize("NFC").replace(/[\u00a0\u202f\u2009]/g, " ").replace(/[\u2018\u2019]/g, "'")
      .replace(/\.{4,}/g, "").replace(/\s+/g, " ").trim();

  /* "* Nom :" is a mark then a label; "… sans restriction. *" a label then a mark. */
  const poser = (g, brut) => {
    let t = net(brut);
    if (!t) return;
    const avant = t.startsWith("*");
    if (avant) t = t.slice(1).trim();
    const apres = t.endsWith("*");
    if (apres) t = t.slice(0, -1).trim();
    if (avant) elements.push(["marque", "*"]);
    if (t) elements.push([g, t]);
    if (apres) elements.push(["marque", "*"]);
  };
  const vider = () => { poser(genre, texte); texte = ""; };
  const visible = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const references = (e, attribut) =>
    (e.getAttribute(attribut) || "").split(/\s+/).filter(Boolean)
      .map((id) => document.getElementById(id)?.textContent || "").join(" ");
  const nom = (e) =>
    references(e, "aria-labelledby") || e.getAttribute("aria-label") ||
    [...(e.labels || [])].map((l) => l.textContent).join(" ");
  /* Text of a button or link, a picture counting for its alt. */
  const contenu = (e) => {
    const copie = e.cloneNode(true);
    for (const i of copie.querySelectorAll("img")) i.replaceWith(i.alt);
    return copie.textContent;
  };
  /* What names a field by aria-labelledby is its label, wherever it stands: read once, with the field. */
  const etiquettes = new Set([...document.querySelectorAll("input, select, textarea")].filter(visible)
    .flatMap((c) => (c.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean)));

  const controle = (e) => {
    vider();
    if (e.type === "hidden") return;
    if (["submit", "button", "reset", "image"].includes(e.type)) { poser("bouton", e.value || nom(e) || e.alt); return; }
    poser("champ", nom(e) || "(sans libellé)");
    if (e.type === "password") elements.push(["marque", "masqué"]);
    if (e.readOnly || e.matches(":disabled")) elements.push(["marque", "lecture seule"]);
    if (e.type === "checkbox" || e.type === "radio") elements.push(["valeur", e.checked ? "cochée" : "non cochée"]);
    else if (e.tagName === "SELECT") {
      elements.push(["valeur", net(e.selectedOptions[0]?.textContent || "")]);
      for (const o of e.options) elements.push(["option", net(o.textContent)]);
    } else if (e.value !== "" && e.type !== "password") elements.push(["valeur", net(e.value)]);
    if (e.value === "" && e.placeholder) poser("consigne", e.placeholder);
  };

  const selon = (e) => {
    const role = e.getAttribute("role");
    if (/^H[1-6]$/.test(e.tagName) || role === "heading") return "titre";
    if (["DT", "LEGEND", "TH", "CAPTION", "LABEL"].includes(e.tagName)) return "libellé";
    if (e.tagName === "DD" || e.tagName === "OUTPUT") return "valeur";
    if (role === "alert" || role === "status" || e.hasAttribute("aria-live")) return "message";
    return null;
  };

  const parcourir = (noeud) => {
    if (noeud.nodeType === Node.TEXT_NODE) { texte += noeud.data; return; }
    if (noeud.nodeType !== Node.ELEMENT_NODE) return;
    const e = noeud;
    if (["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT"].includes(e.tagName) || e.hasAttribute("data-hors-page")) return;
    if (e.getAttribute("aria-hidden") === "true" || !(visible(e) || getComputedStyle(e).display === "contents")) return;
    if (etiquettes.has(e.id)) { vider(); return; }
    if (e.tagName === "BR") { vider(); return; }
    if (e.tagName === "LABEL" && e.control) { vider(); if (e.contains(e.control)) controle(e.control); return; }
    if (["INPUT", "SELECT", "TEXTAREA"].includes(e.tagName)) { controle(e); return; }
    if (e.tagName === "BUTTON" || e.getAttribute("role") === "button") { vider(); poser("bouton", nom(e) || contenu(e)); return; }
    if (e.tagName === "A" && e.hasAttribute("href")) { vider(); poser("lien", nom(e) || contenu(e)); return; }
    if (e.tagName === "IMG") { if (e.alt) texte += " " + e.alt + " "; return; }
    const propre = selon(e);
    const courant = !["", "false"].includes(e.getAttribute("aria-current") || "");
    const bloc = propre || courant || getComputedStyle(e).display !== "inline";
    if (bloc) vider();
    const ancien = genre;
    if (propre && !(genre === "message" && propre !== "titre")) genre = propre;
    const debut = elements.length;
    for (const enfant of e.childNodes) parcourir(enfant);
    if (bloc) vider();
    genre = ancien;
    if (e.tagName === "DD" && elements.length === debut) elements.push(["valeur", ""]);
    if (courant) elements.push(["marque", "en cours"]);
  };

  parcourir(document.body);
  vider();
  const fautifs = [...document.querySelectorAll('[aria-invalid="true"]')].filter(visible);
  const actif = document.activeElement;
  return {
    url: location.href,
    titre: net(document.title),
    langue: document.documentElement.lang,
    elements,
    refus: fautifs.map((e) => [net(nom(e)).replace(/^\*\s*|\s*\*$/g, ""),
      net(references(e, "aria-describedby") + " " + references(e, "aria-errormessage"))]),
    alertes: [...document.querySelectorAll('[role="alert"]')].filter(visible).map((e) => net(e.innerText)),
    actif: actif && actif !== document.body ? net(nom(actif) || actif.textContent || "").replace(/^\*\s*|\s*\*$/g, "") : "",
  };
}
