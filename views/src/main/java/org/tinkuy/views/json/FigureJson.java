package org.tinkuy.views.json;

import java.util.Optional;
import java.util.function.Consumer;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.study.Provenance;
import org.tinkuy.views.wording.Wording;
import tools.jackson.core.JsonGenerator;

/// Writes figures, and what results were made with, alike in every JSON of results.
///
/// @param json where to
/// @param words the language of sentences
/// @param origin what is told besides of where a figure comes from
record FigureJson(JsonGenerator json, Wording words, Consumer<Origin> origin) {
  void write(Figure figure) {
    json.writeStartObject();
    json.writeStringProperty("id", figure.id());
    json.writeStringProperty("state", figure.state().name());
    figure.range().ifPresent(this::range);
    json.writeStringProperty("unit", figure.unit().code());
    json.writeStringProperty("secrecy", figure.origin().secrecy().name());
    json.writeNumberProperty("contributors", figure.origin().contributors().size());
    if (!figure.reason().isEmpty()) {
      json.writeStringProperty("reason", words.say(figure.reason()));
    }
    origin.accept(figure.origin());
    json.writeEndObject();
  }

  private void range(Figure.Range range) {
    json.writeNumberProperty("value", range.value());
    bound("low", range.low());
    bound("high", range.high());
  }

  /// An open end is absent: JSON has no infinity.
  private void bound(String name, double value) {
    Optional.of(value)
        .filter(Double::isFinite)
        .ifPresent(finite -> json.writeNumberProperty(name, finite));
  }

  void write(Provenance from) {
    json.writeObjectPropertyStart("provenance");
    json.writeStringProperty("program", from.programVersion());
    json.writeStringProperty("catalog", from.catalogVersion());
    json.writeStringProperty("input", from.inputHash());
    json.writeNumberProperty("seed", from.seed());
    json.writeEndObject();
  }
}
