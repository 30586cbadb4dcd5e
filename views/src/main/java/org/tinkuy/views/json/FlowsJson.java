package org.tinkuy.views.json;

import java.util.List;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Entry;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.FlowYear;
import org.tinkuy.flows.Inventory;
import org.tinkuy.flows.Ladder;
import tools.jackson.core.JsonGenerator;

/// The part of a study's JSON that tells what runs through the park.
final class FlowsJson {
  private final JsonGenerator json;
  private final StudyJson study;

  FlowsJson(JsonGenerator json, StudyJson study) {
    this.json = json;
    this.study = study;
  }

  /// Every figure of the flow engine by its id, then what only the operator's results hold.
  void write(FlowResults flows) {
    json.writeArrayPropertyStart("flows");
    flows.figures().forEach(study::figure);
    json.writeEndArray();
    study.sentences("carbonNotices", flows.carbon().notices());
    if (!flows.years().isEmpty()) {
      json.writeArrayPropertyStart("flowYears");
      flows.years().forEach(this::year);
      json.writeEndArray();
    }
    List<Ladder.Untold> untold = flows.circularity().ladder().untold();
    if (!untold.isEmpty()) {
      json.writeArrayPropertyStart("untoldUses");
      untold.forEach(this::untold);
      json.writeEndArray();
    }
    if (!flows.inventory().filled().isEmpty()) {
      json.writeArrayPropertyStart("filledFlows");
      flows.inventory().filled().forEach(this::filled);
      json.writeEndArray();
    }
  }

  private void year(FlowYear year) {
    json.writeStartObject();
    json.writeStringProperty("period", year.period().text());
    json.writeArrayPropertyStart("balances");
    for (FlowYear.Line line : year.lines()) {
      Balance balance = line.balance();
      json.writeStartObject();
      json.writeStringProperty("family", balance.family().id());
      json.writeStringProperty("verdict", balance.verdict().name());
      json.writeNumberProperty("told", line.told());
      json.writeNumberProperty("flows", line.flows());
      study.figure("in", balance.sides().in());
      study.figure("out", balance.sides().out());
      study.figure("consumed", balance.sides().consumed());
      study.figure("stored", balance.sides().stored());
      study.figure("unexplained", balance.unexplained());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void untold(Ladder.Untold untold) {
    json.writeStartObject();
    json.writeStringProperty("flow", untold.flow());
    json.writeStringProperty("tenant", untold.holder());
    json.writeStringProperty("carrier", untold.carrier());
    json.writeNumberProperty("amount", untold.amount().value());
    json.writeStringProperty("unit", "t");
    json.writeStringProperty("table", untold.rows().getLast().table());
    json.writeStringProperty("row", untold.rows().getLast().key());
    json.writeArrayPropertyStart("rows");
    untold.rows().forEach(row -> json.writeString(row.key()));
    json.writeEndArray();
    json.writeStringProperty("column", "usedAs");
    json.writeArrayPropertyStart("possible");
    untold.possible().forEach(use -> json.writeString(use.name()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void filled(Inventory.Filled filled) {
    Entry entry = filled.entry();
    json.writeStartObject();
    json.writeStringProperty("flow", entry.flow());
    json.writeStringProperty("tenant", entry.holder());
    json.writeStringProperty("carrier", entry.carrier().id());
    json.writeStringProperty("direction", entry.direction().name());
    json.writeNumberProperty("low", filled.low());
    json.writeNumberProperty("high", filled.high());
    json.writeStringProperty("unit", entry.family().unit().code());
    json.writeArrayPropertyStart("sources");
    for (Provenance from : filled.sources()) {
      json.writeStartObject();
      json.writeStringProperty("source", from.source());
      json.writeStringProperty("confidence", from.confidence());
      json.writeBooleanProperty("verified", from.verified());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
