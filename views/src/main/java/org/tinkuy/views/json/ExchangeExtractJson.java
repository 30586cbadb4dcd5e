package org.tinkuy.views.json;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.tinkuy.figure.Figure;
import org.tinkuy.study.ExchangeExtract;
import org.tinkuy.study.OwnExchange;
import tools.jackson.core.JsonGenerator;

/// What others than the operator see of the exchanges of a study, as JSON. What is not known or not
/// theirs is left away, never written as 0.
final class ExchangeExtractJson {
  private final JsonGenerator json;
  private final Consumer<Figure> figure;

  /// @param figure writes a figure as everywhere in a study
  ExchangeExtractJson(JsonGenerator json, Consumer<Figure> figure) {
    this.json = json;
    this.figure = figure;
  }

  void write(ExchangeExtract extract) {
    json.writeObjectPropertyStart("exchangeExtract");
    json.writeStringProperty("currency", extract.currency().toString());
    json.writeArrayPropertyStart("figures");
    extract.figures().forEach(figure);
    json.writeEndArray();
    json.writeArrayPropertyStart("own");
    extract.own().forEach(this::own);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void own(OwnExchange each) {
    json.writeStartObject();
    json.writeStringProperty("direction", each.gives() ? "out" : "in");
    json.writeStringProperty("flow", each.flow());
    json.writeStringProperty("carrier", each.carrier());
    json.writeStringProperty("law", each.law().name());
    each.terms().ifPresent(this::terms);
    json.writeEndObject();
  }

  private void terms(OwnExchange.Terms terms) {
    json.writeStringProperty("partner", terms.partner());
    json.writeStringProperty("partnerCarrier", terms.carrier());
    boolean energy = terms.amount().isEnergy();
    json.writeNumberProperty(energy ? "amount_MWh" : "amount_t", terms.amount().value());
    json.writeStringProperty("mode", terms.transport().mode());
    number("distance_km", terms.transport().distance_km());
    json.writeStringProperty("treatment", terms.transport().treatment());
    json.writeNumberProperty("saving", terms.side().saving_perYear());
    json.writeNumberProperty("capex", terms.side().capex());
    number("payback_yr", terms.side().payback_yr());
    number("hurdle_yr", terms.side().hurdle_yr());
    json.writeNumberProperty(
        energy ? "walkAway_perMWh" : "walkAway_perT", terms.side().walkAway_perUnit());
  }

  private void number(String name, OptionalDouble value) {
    if (value.isPresent()) {
      json.writeNumberProperty(name, value.getAsDouble());
    }
  }
}
