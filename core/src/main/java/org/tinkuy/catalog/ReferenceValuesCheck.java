package org.tinkuy.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// Checks the reference values of a catalog: known names, countries, one canonical unit and one
/// kind a name, so that no two kinds are ever mixed.
final class ReferenceValuesCheck {
  private static final String LIST = "references";
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private final Catalog catalog;
  private final CatalogPlaces places;
  private final Attempt attempt = new Attempt();
  private final Map<String, ReferenceValue> firstByName = new HashMap<>();

  ReferenceValuesCheck(Catalog catalog, CatalogPlaces places) {
    this.catalog = catalog;
    this.places = places;
  }

  List<Issue> issues() {
    catalog.references().forEach(this::check);
    return attempt.issues();
  }

  private void check(ReferenceValue reference) {
    Place place = places.get(key(reference));
    ReferenceValue first = firstByName.computeIfAbsent(reference.name(), _ -> reference);
    if (!catalog.rules().codeLists().getOrDefault(LIST, List.of()).contains(reference.name())) {
      error("catalog.reference.nameUnknown", place.at("name"), "is not in the list of", reference);
    }
    if (!COUNTRIES.contains(reference.country())) {
      error(
          "catalog.reference.country", place.at("country"), "is for no ISO country in", reference);
    }
    boolean money =
        reference.value().unit().dimension().exponents().keySet().stream()
            .anyMatch(base -> base.startsWith("money."));
    if (!money && !reference.value().unit().equals(first.value().unit())) {
      error(
          "catalog.reference.unit",
          place.at("unit"),
          "has another unit than the first of",
          reference);
    }
    if (!reference.kind().equals(first.kind())) {
      error(
          "catalog.reference.kind",
          place.at("kind"),
          "has another kind than the first of",
          reference);
    }
  }

  private void error(String code, Place place, String breach, ReferenceValue reference) {
    attempt.add(
        Issue.inEnglish(
            code,
            place,
            "Reference '%s' for %s in %s %s the references."
                .formatted(
                    reference.name(), reference.country(), reference.period().text(), breach),
            List.of(reference.name(), reference.country(), reference.period().text()),
            ""));
  }

  static String key(ReferenceValue reference) {
    return "reference.%s,%s,%s"
        .formatted(reference.name(), reference.country(), reference.period().text());
  }
}
