(() => {
  filterRows([...document.querySelectorAll("tr[data-verdict]")], (row) => row.dataset.verdict, "verdict");
  revealAnchor();
  openOnPaper("details");

  const pictures = [...document.querySelectorAll("figure.photo")];
  addEventListener("keydown", (event) => {
    const here = pictures.findIndex((picture) => picture.matches(":target"));
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (here < 0) { return; }
    if (event.key === "Escape") { location.replace(`#${pictures[here].id}-place`); }
    if (step && pictures[here + step]) { location.replace(`#${pictures[here + step].id}`); }
  });
})();
