"use strict";
(() => {
  const chapters = [...document.querySelectorAll("details[data-grave]")];
  const rows = [...document.querySelectorAll("tr[data-etat]")];
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toLowerCase();
  const texts = new Map();
  const text = (row) => {
    if (!texts.has(row)) { texts.set(row, plain(row.textContent)); }
    return texts.get(row);
  };
  const rest = () => chapters.forEach((chapter) => { chapter.open = chapter.dataset.grave === "oui"; });

  const form = document.querySelector(".filtre");
  form.hidden = false;
  const filter = () => {
    const wanted = new FormData(form);
    const words = plain(wanted.get("texte")).split(" ").filter(Boolean);
    const state = wanted.get("etat");
    let shown = 0;
    for (const row of rows) {
      const fits = (!state || row.dataset.etat === state) && words.every((word) => text(row).includes(word));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    const active = words.length > 0 || state !== "";
    if (!active) { rest(); }
    for (const chapter of chapters) {
      const some = chapter.querySelector("tr[data-etat]:not([hidden])") !== null;
      chapter.hidden = !some;
      if (active) { chapter.open = some; }
    }
    form.querySelector("output").textContent = active ? `${shown} sur ${rows.length}` : "";
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());

  const card = document.querySelector(".fiche");
  let here = null;
  const show = (cell) => {
    if (here) { here.classList.remove("ici"); }
    here = cell;
    card.hidden = cell === null;
    card.textContent = cell ? cell.title : "";
    if (cell) { cell.classList.add("ici"); }
  };
  for (const cells of document.querySelectorAll(".cases")) {
    cells.tabIndex = 0;
    cells.setAttribute("role", "group");
    const bad = cells.querySelectorAll(".s").length;
    const seen = cells.querySelectorAll(".d, .a").length;
    cells.setAttribute("aria-label", `${cells.children.length} déviations, ${seen} détectées, ${bad} survivantes`);
  }
  document.addEventListener("click", (event) => {
    const cell = event.target.closest(".cases i");
    show(cell === here ? null : cell);
  });
  document.addEventListener("focusin", (event) => {
    if (event.target.matches(".cases:focus-visible") && !(here && event.target.contains(here))) { show(event.target.firstElementChild); }
    if (!event.target.matches(".cases")) { show(null); }
  });
  document.addEventListener("keydown", (event) => {
    const step = { ArrowRight: "nextElementSibling", ArrowLeft: "previousElementSibling" }[event.key];
    if (event.key === "Escape") { show(null); }
    if (step && here && document.activeElement === here.parentElement && here[step]) {
      event.preventDefault();
      show(here[step]);
    }
  });

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let part = target && target.closest("details"); part; part = part.parentElement.closest("details")) { part.open = true; }
    if (target && location.hash) { target.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
  if (location.hash) { reveal(); }

  // The matrix is printed as it stands, screens opened by the reader: whole, it would take sixty sheets.
  let before = [];
  addEventListener("beforeprint", () => {
    before = [...document.querySelectorAll("details.suite:not([open])")];
    before.forEach((part) => { part.open = true; });
  });
  addEventListener("afterprint", () => before.forEach((part) => { part.open = false; }));
})();
