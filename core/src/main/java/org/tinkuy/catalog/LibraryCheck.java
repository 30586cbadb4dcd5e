package org.tinkuy.catalog;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// Checks that the parts of a library fit the rest of the catalog: materials have a chapter, a name
/// in every language and a carrier of their form; sectors, exchanges and goals name what exists.
final class LibraryCheck {
  private static final List<String> LANGUAGES = List.of("en", "es", "fr", "vi");

  private final Catalog catalog;
  private final CatalogPlaces places;
  private final Library library;
  private final Attempt attempt = new Attempt();

  LibraryCheck(Catalog catalog, CatalogPlaces places) {
    this.catalog = catalog;
    this.places = places;
    this.library = catalog.library();
  }

  List<Issue> issues() {
    library.materials().byCode().values().forEach(this::material);
    library.sectors().forEach(this::rate);
    library.exchanges().forEach(this::exchange);
    catalog.rules().exchange().burnables().forEach(this::burnable);
    library.goals().sustainable().forEach(this::goal);
    for (Goals.Objective objective : library.goals().objectives()) {
      Place place = places.get("objective." + objective.id());
      criteria(objective.id(), objective.criteria(), place.at("criteria"));
      List<String> indicators =
          objective.indicators().stream()
              .filter(each -> !each.equals(Goals.Objective.DIVERSITY))
              .toList();
      criteria(objective.id(), indicators, place.at("indicators"));
    }
    library.instruments().forEach(this::instrument);
    catalog.rules().frameworks().values().forEach(this::framework);
    return attempt.issues();
  }

  private void material(Material material) {
    Place place = places.get("material." + material.code());
    if (!library.materials().chapters().contains(material.chapter())) {
      error(place.at("code"), material.code(), "chapter '%s'".formatted(material.chapter()));
    }
    carrier(material.code(), material.carrier(), place);
    for (String language : LANGUAGES) {
      if (material.findName(language).isEmpty()) {
        error(place.at("words_" + language), material.code(), "a name in '" + language + "'");
      }
    }
  }

  private void carrier(String owner, String carrier, Place place) {
    if (!library.carriers().containsKey(carrier)) {
      error(place.at("carrier"), owner, "carrier '%s'".formatted(carrier));
    }
  }

  private void rate(SectorRate rate) {
    Place place = places.get("sector." + rate.sector() + "/1");
    sectors(rate.sector(), List.of(rate.sector()), place.at("sector"));
    carrier(rate.sector(), rate.carrier(), place);
  }

  private void exchange(ExchangeType exchange) {
    Place place = places.get("exchange." + exchange.id());
    if (!exchange.from().isEmpty()) {
      sectors(exchange.id(), List.of(exchange.from()), place.at("from"));
    }
    sectors(exchange.id(), exchange.to(), place.at("to"));
    exchange.carriers().forEach(each -> carrier(exchange.id(), each, place));
    exchange.swap().replaces().forEach(each -> carrier(exchange.id(), each, place));
    for (String code : exchange.materials()) {
      if (!library.materials().byCode().containsKey(code)) {
        error(place.at("material"), exchange.id(), "material '%s'".formatted(code));
      }
    }
  }

  private void burnable(BurnableMaterial burnable) {
    Place place = places.get("burnable." + burnable.id());
    burnable.carriers().forEach(each -> carrier(burnable.id(), each, place.at("carriers")));
    if (!burnable.burntAs().isEmpty()) {
      carrier(burnable.id(), burnable.burntAs(), place.at("burntAs"));
    }
    for (String code : burnable.codes()) {
      if (!library.materials().byCode().containsKey(code)) {
        error(place.at("codes"), burnable.id(), "material '%s'".formatted(code));
      }
    }
  }

  private void sectors(String owner, List<String> sectors, Place place) {
    List<String> known = catalog.rules().codeLists().getOrDefault("isic", List.of());
    for (String sector : sectors) {
      if (!known.contains(sector)) {
        error(place, owner, "sector '%s'".formatted(sector));
      }
    }
  }

  private void goal(Goals.SustainableGoal goal) {
    criteria(goal.code(), goal.criteria(), places.get("goal." + goal.code()).at("criteria"));
    criteria(goal.code(), goal.measuredBy(), places.get("goal." + goal.code()).at("measuredBy"));
  }

  private void criteria(String owner, List<String> criteria, Place place) {
    for (String each : criteria) {
      int slash = each.indexOf('/');
      boolean known =
          slash > 0
              && catalog
                  .findFramework(each.substring(0, slash))
                  .flatMap(framework -> framework.findCriterion(each.substring(slash + 1)))
                  .isPresent();
      if (!known) {
        error(place, owner, "criterion '%s'".formatted(each));
      }
    }
  }

  private void instrument(Instrument instrument) {
    Set<String> objectives =
        library.goals().objectives().stream().map(Goals.Objective::id).collect(Collectors.toSet());
    for (String objective : instrument.supports()) {
      if (!objectives.contains(objective)) {
        error(
            places.get("instrument." + instrument.id()).at("supports"),
            instrument.id(),
            "objective '%s'".formatted(objective));
      }
    }
  }

  private void framework(Framework framework) {
    for (Criterion criterion : framework.criteria()) {
      for (String code : criterion.guidance().sdgIndicators()) {
        if (library.goals().findSustainable(code).isEmpty()) {
          error(
              places.get("criterion." + framework.id() + "/" + criterion.id()).at("sdgIndicators"),
              criterion.id(),
              "indicator '%s' of sdg.csv".formatted(code));
        }
      }
    }
  }

  private void error(Place place, String owner, String missing) {
    attempt.add(
        Issue.inEnglish(
            "catalog.library.missing",
            place,
            "'%s': %s is not in the catalog.".formatted(owner, missing),
            List.of(owner, missing),
            ""));
  }
}
