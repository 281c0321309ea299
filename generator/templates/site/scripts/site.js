/** What every page does: the search field of its head, which `/` leads to. */

const form = document.querySelector("header .find");
const field = form.elements.q;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  location.href = `${form.dataset.page}#${new URLSearchParams({ q: field.value })}`;
});

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, select, textarea, [contenteditable]");
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    (document.getElementById("query") ?? field).focus();
  }
});
