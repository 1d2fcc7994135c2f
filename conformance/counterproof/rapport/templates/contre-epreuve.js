(() => {
  filterRows([...document.querySelectorAll("tr[data-etat]")], (row) => row.dataset.etat, "etat");
  revealAnchor();
  // The matrix is printed as it stands, screens opened by the reader: whole, it would take sixty sheets.
  openOnPaper("details.suite");

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
})();
