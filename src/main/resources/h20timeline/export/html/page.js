(function () {
  "use strict";
  var articles = Array.prototype.slice.call(document.querySelectorAll("article[data-event]"));
  var stages = Array.prototype.slice.call(document.querySelectorAll(".stage"));
  var at = -1;
  var zoom = 1;

  function mark(list, on) {
    list.forEach(function (node) { node.classList.toggle("chosen", on); });
  }

  function ofEvent(event) {
    return Array.prototype.filter.call(
        document.querySelectorAll("g[data-event]"),
        function (group) { return group.getAttribute("data-event") === event; });
  }

  function show(next, focus) {
    if (next < 0 || next >= articles.length) { return; }
    mark(document.querySelectorAll ? Array.prototype.slice.call(
        document.querySelectorAll(".chosen")) : [], false);
    at = next;
    var article = articles[at];
    article.classList.add("chosen");
    mark(ofEvent(article.getAttribute("data-event")), true);
    if (focus) {
      article.setAttribute("tabindex", "-1");
      article.focus({preventScroll: true});
      article.scrollIntoView({block: "nearest"});
    }
  }

  function resize(factor) {
    zoom = factor === 0 ? 1 : Math.min(8, Math.max(0.5, zoom * factor));
    stages.forEach(function (stage) {
      var svg = stage.querySelector("svg");
      var middle = (stage.scrollLeft + stage.clientWidth / 2) / stage.scrollWidth;
      svg.style.width = (100 * zoom) + "%";
      svg.style.minWidth = zoom === 1 ? "" : "0";
      stage.scrollLeft = middle * stage.scrollWidth - stage.clientWidth / 2;
    });
  }

  var actions = {
    "zoom-in": function () { resize(1.3); },
    "zoom-out": function () { resize(1 / 1.3); },
    "fit": function () { resize(0); },
    "next": function () { show(at + 1, true); },
    "previous": function () { show(at < 0 ? articles.length - 1 : at - 1, true); }
  };

  document.querySelectorAll(".tools").forEach(function (tools) { tools.hidden = false; });
  document.addEventListener("click", function (click) {
    var button = click.target.closest("button[data-action]");
    if (button) { actions[button.getAttribute("data-action")](); return; }
    var group = click.target.closest("g[data-event]");
    if (group) {
      var event = group.getAttribute("data-event");
      articles.forEach(function (article, i) {
        if (article.getAttribute("data-event") === event) {
          click.preventDefault();
          show(i, true);
        }
      });
    }
  });
  document.addEventListener("keydown", function (key) {
    if (key.ctrlKey || key.metaKey || key.altKey) { return; }
    var action = {"n": "next", "p": "previous", "+": "zoom-in", "-": "zoom-out", "0": "fit"}[key.key];
    if (action) { key.preventDefault(); actions[action](); }
  });
}());
