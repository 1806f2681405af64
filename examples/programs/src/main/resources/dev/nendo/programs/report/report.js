"use strict";
(function () {
  var root = document.documentElement;
  var buttons = Array.prototype.slice.call(document.querySelectorAll("button[data-language]"));
  function speak(language) {
    root.lang = language;
    document.title = root.getAttribute("data-" + language);
    buttons.forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-language") === language));
    });
  }
  buttons.forEach(function (button) {
    button.addEventListener("click", function () {
      speak(button.getAttribute("data-language"));
    });
  });
  function open() {
    var target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") {
        at.open = true;
      }
    }
    if (target) {
      target.scrollIntoView();
    }
  }
  window.addEventListener("hashchange", open);
  open();
})();
