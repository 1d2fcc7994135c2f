"use strict";
// What the pages of both reports do: rows by words and state, the place an address names, everything open on paper.
const filterRows = (rows, stateOf, field) => {
  const chapters = [...document.querySelectorAll("details[data-grave]")];
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toLowerCase();
  const texts = new Map();
  const text = (row) => {
    if (!texts.has(row)) { texts.set(row, plain(row.textContent)); }
    return texts.get(row);
  };
  const chaptersOf = (some) => new Set(some.map((row) => row.closest("details[data-grave]")).filter(Boolean));
  const rest = () => chapters.forEach((chapter) => { chapter.open = chapter.dataset.grave === "oui"; });
  rest();

  const form = document.querySelector(".filtre");
  form.hidden = false;
  const filter = () => {
    const wanted = new FormData(form);
    const words = plain(wanted.get("texte")).split(" ").filter(Boolean);
    const state = wanted.get(field);
    let shown = 0;
    for (const row of rows) {
      const fits = (!state || stateOf(row) === state) && words.every((word) => text(row).includes(word));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    const active = words.length > 0 || state !== "";
    if (!active) { rest(); }
    const left = chaptersOf(rows.filter((row) => !row.hidden));
    for (const chapter of chaptersOf(rows)) {
      chapter.hidden = !left.has(chapter);
      if (active) { chapter.open = left.has(chapter); }
    }
    form.querySelector("output").textContent = active ? `${shown} sur ${rows.length}` : "";
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
};

const revealAnchor = () => {
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let part = target && target.closest("details"); part; part = part.parentElement.closest("details")) { part.open = true; }
    if (target && location.hash) { target.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
  if (location.hash) { reveal(); }
};

const openOnPaper = (selector) => {
  let before = [];
  addEventListener("beforeprint", () => {
    before = [...document.querySelectorAll(selector)].filter((part) => !part.open);
    before.forEach((part) => { part.open = true; });
  });
  addEventListener("afterprint", () => before.forEach((part) => { part.open = false; }));
};
