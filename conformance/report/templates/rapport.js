"use strict";
(() => {
  const chapters = [...document.querySelectorAll("details[data-grave]")];
  const rows = [...document.querySelectorAll("tr[data-verdict]")];
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toLowerCase();
  const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
  const rest = () => chapters.forEach((chapter) => { chapter.open = chapter.dataset.grave === "oui"; });
  rest();

  const form = document.querySelector(".filtre");
  form.hidden = false;
  const filter = () => {
    const wanted = new FormData(form);
    const words = plain(wanted.get("texte")).split(" ").filter(Boolean);
    const verdict = wanted.get("verdict");
    let shown = 0;
    for (const row of rows) {
      const fits = (!verdict || row.dataset.verdict === verdict) && words.every((word) => texts.get(row).includes(word));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    const active = words.length > 0 || verdict !== "";
    if (!active) { rest(); }
    for (const chapter of document.querySelectorAll(".chapitre")) {
      const some = chapter.querySelector("tr[data-verdict]:not([hidden])") !== null;
      chapter.hidden = !some;
      if (active) { chapter.open = some; }
    }
    form.querySelector("output").textContent = active ? `${shown} sur ${rows.length}` : "";
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const chapter = target && target.closest("details");
    if (chapter && !chapter.open) { chapter.open = true; target.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
  reveal();

  const pictures = [...document.querySelectorAll("figure.photo")];
  addEventListener("keydown", (event) => {
    const here = pictures.findIndex((picture) => picture.matches(":target"));
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (here < 0) { return; }
    if (event.key === "Escape") { location.replace(`#${pictures[here].id}-place`); }
    if (step && pictures[here + step]) { location.replace(`#${pictures[here + step].id}`); }
  });

  let before = [];
  addEventListener("beforeprint", () => {
    before = [...document.querySelectorAll("details:not([open])")];
    before.forEach((part) => { part.open = true; });
  });
  addEventListener("afterprint", () => before.forEach((part) => { part.open = false; }));
})();
