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
  Array.prototype.slice.call(document.querySelectorAll(".switch")).forEach(function (place) {
    var button = place.querySelector("button");
    var list = place.nextElementSibling;
    var rows = Array.prototype.slice.call(list.children);
    place.hidden = false;
    button.addEventListener("click", function () {
      var byPlan = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(byPlan));
      var order = byPlan ? rows.slice().sort(function (a, b) {
        return a.getAttribute("data-place") - b.getAttribute("data-place");
      }) : rows;
      order.forEach(function (row) {
        list.appendChild(row);
      });
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
