package org.tinkuy.views.json;

import java.util.function.Consumer;
import org.tinkuy.figure.Figure;
import org.tinkuy.study.MoneyExtract;
import tools.jackson.core.JsonGenerator;

/// What others than the operator see of the money case of a study, as JSON.
final class MoneyExtractJson {
  private final JsonGenerator json;
  private final Consumer<Figure> figure;

  /// @param figure writes a figure as everywhere in a study
  MoneyExtractJson(JsonGenerator json, Consumer<Figure> figure) {
    this.json = json;
    this.figure = figure;
  }

  void write(MoneyExtract extract) {
    json.writeObjectPropertyStart("moneyExtract");
    json.writeStringProperty("currency", extract.currency().toString());
    json.writeBooleanProperty("sound", extract.sound());
    json.writeArrayPropertyStart("figures");
    extract.figures().forEach(figure);
    json.writeEndArray();
    json.writeArrayPropertyStart("years");
    for (MoneyExtract.FiscalYear each : extract.years()) {
      json.writeStartObject();
      json.writeNumberProperty("year", each.year());
      json.writeNumberProperty("received", each.received());
      json.writeNumberProperty("current", each.current());
      json.writeNumberProperty("capital", each.capital());
      json.writeNumberProperty("balance", each.balance());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("leases");
    for (MoneyExtract.OwnLease each : extract.leases()) {
      json.writeStartObject();
      json.writeNumberProperty("rent_perYear", each.rent_perYear());
      json.writeNumberProperty("left_yr", each.left_yr());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
