package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// Checks the frameworks of a catalog: every criterion once, in a category of its framework, from
/// tables that exist, with its texts. Rows that one framework takes over from another are checked
/// once.
final class FrameworkCheck {
  private static final List<String> TEXTS = List.of("name", "text", "action");
  private static final Set<String> OPERATORS = Set.of(">=", "<=", ">", "<", "=", "yes", "measure");

  private final Catalog catalog;
  private final CatalogPlaces places;
  private final Attempt attempt = new Attempt();
  private final Set<List<Object>> checked = new HashSet<>();
  private final Set<String> missing = new HashSet<>();

  FrameworkCheck(Catalog catalog, CatalogPlaces places) {
    this.catalog = catalog;
    this.places = places;
  }

  List<Issue> issues() {
    for (Framework framework : catalog.rules().frameworks().values()) {
      Place place = places.get("framework." + framework.id());
      framework.categories().forEach(category -> text("category." + category + ".name", place));
      Set<String> ids = new HashSet<>();
      for (Criterion criterion : framework.criteria()) {
        Place at = places.get("criterion." + framework.id() + "/" + criterion.id());
        if (!ids.add(criterion.id())) {
          error(
              "catalog.criterion.twice",
              at.at("id"),
              "Criterion '%s' stands twice in '%s'.".formatted(criterion.id(), framework.id()),
              criterion.id());
        }
        if (checked.add(List.of(criterion.id(), criterion.rule(), criterion.guidance()))) {
          criterion(framework, criterion, at);
        }
      }
      scoring(framework, place);
    }
    return attempt.issues();
  }

  private void criterion(Framework framework, Criterion criterion, Place place) {
    Criterion.Heading heading = criterion.heading();
    if (!framework.categories().contains(heading.category())) {
      error(
          "catalog.criterion.category",
          place.at("category"),
          "Criterion '%s': '%s' is no category of '%s'."
              .formatted(criterion.id(), heading.category(), framework.id()),
          criterion.id(),
          heading.category());
    }
    if (!OPERATORS.contains(criterion.rule().operator())) {
      error(
          "catalog.criterion.operator",
          place.at("operator"),
          "Criterion '%s': '%s' is no operator."
              .formatted(criterion.id(), criterion.rule().operator()),
          criterion.id(),
          criterion.rule().operator());
    }
    if (criterion.rule().isMeasuredOnly() && !mayMeasure(framework)) {
      error(
          "catalog.criterion.measure",
          place.at("operator"),
          ("Criterion '%s': only a set of indicators or an incomplete scheme may measure without a"
                  + " target.")
              .formatted(criterion.id()),
          criterion.id());
    }
    for (String table : criterion.guidance().tables()) {
      if (!catalog.tables().containsKey(table)) {
        error(
            "catalog.criterion.tableUnknown",
            place.at("tables"),
            "Criterion '%s': table '%s' does not exist.".formatted(criterion.id(), table),
            criterion.id(),
            table);
      }
    }
    String prefix = "criterion." + framework.id() + "." + criterion.id() + ".";
    TEXTS.forEach(part -> text(prefix + part, place));
    text("topic." + heading.category() + "." + heading.topic() + ".name", place.at("topic"));
    text("subTopic." + heading.subTopic() + ".name", place.at("subTopic"));
  }

  /// Whatever a scoring names must be there.
  private void scoring(Framework framework, Place place) {
    Scoring scoring = framework.scoring();
    List<String> named = new ArrayList<>(scoring.gates());
    named.addAll(scoring.vetoes());
    scoring.groups().forEach(group -> named.addAll(group.criteria()));
    for (String criterion : named) {
      if (framework.findCriterion(criterion).isEmpty()) {
        unknown(framework, "criterion", criterion, place);
      }
    }
    for (String category : scoring.weights().keySet()) {
      if (!framework.categories().contains(category)) {
        unknown(framework, "category", category, place);
      }
    }
    scoring.tiers().forEach(tier -> text("tier." + tier.id() + ".name", place));
  }

  private void unknown(Framework framework, String what, String id, Place place) {
    error(
        "catalog.scoring.unknown",
        place,
        "Framework '%s': its scoring names the %s '%s', which it does not have."
            .formatted(framework.id(), what, id),
        framework.id(),
        id);
  }

  private void text(String key, Place place) {
    if (!catalog.texts().has(key) && missing.add(key)) {
      error("catalog.text.missing", place, "The English text '%s' is missing.".formatted(key), key);
    }
  }

  private void error(String code, Place place, String message, String... values) {
    attempt.add(Issue.inEnglish(code, place, message, List.of(values), ""));
  }

  /// Of an incomplete scheme a target may be among what is not known; no score is made of it.
  private static boolean mayMeasure(Framework framework) {
    return framework.status() == Framework.Status.INDICATORS
        || framework.status() == Framework.Status.INCOMPLETE;
  }
}
