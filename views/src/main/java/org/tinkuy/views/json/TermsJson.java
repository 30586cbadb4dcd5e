package org.tinkuy.views.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import tools.jackson.core.JsonGenerator;

/// The part of a study's JSON that tells of which rows of the park its figures were made: a figure
/// names its terms, and each term stands once with its rows, however many figures were made of it.
/// What was made of no row is told elsewhere. The audience sees those rows that disclosure left in
/// the figures.
final class TermsJson {
  private final JsonGenerator json;
  private final SequencedMap<Term, String> named = new LinkedHashMap<>();

  TermsJson(JsonGenerator json) {
    this.json = json;
  }

  /// Names the terms of a figure that rows made; nothing where none did.
  void name(Origin origin) {
    List<String> names =
        origin.terms().stream()
            .filter(term -> !term.contributions().isEmpty())
            .map(term -> named.computeIfAbsent(term, _ -> "t" + (named.size() + 1)))
            .distinct()
            .toList();
    if (!names.isEmpty()) {
      json.writeArrayPropertyStart("terms");
      names.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  /// All terms that were named so far, in that order; nothing where there are none.
  void write() {
    if (!named.isEmpty()) {
      json.writeObjectPropertyStart("terms");
      named.forEach(this::term);
      json.writeEndObject();
    }
  }

  private void term(Term term, String name) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("label", term.label());
    term.period().ifPresent(period -> json.writeStringProperty("period", period.text()));
    if (term.value() instanceof Value.Amount amount) {
      json.writeStringProperty("unit", amount.unit().code());
    }
    json.writeObjectPropertyStart("rows");
    rows(term).forEach(json::writeNumberProperty);
    json.writeEndObject();
    json.writeEndObject();
  }

  /// What each row gave in all; a sum may come to a row more than once.
  private static Map<String, Double> rows(Term term) {
    Map<String, Double> rows = new LinkedHashMap<>();
    term.contributions()
        .forEach(part -> rows.merge(part.row().toString(), part.amount(), Double::sum));
    return rows;
  }
}
