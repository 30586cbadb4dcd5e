package org.tinkuy.views.json;

import java.util.Optional;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.measure.Lesson;
import org.tinkuy.measure.MeasureReview;
import org.tinkuy.measure.ParkMeasure;
import org.tinkuy.park.Cell.Band;
import tools.jackson.core.JsonGenerator;

/// The part of a study's JSON that tells the park's measures and lessons. What is not told is left
/// out.
final class MeasuresJson {
  private final JsonGenerator json;
  private final StudyJson study;

  MeasuresJson(JsonGenerator json, StudyJson study) {
    this.json = json;
    this.study = study;
  }

  void write(MeasureReview review) {
    json.writeArrayPropertyStart("measures");
    review.measures().forEach(this::measure);
    json.writeEndArray();
    json.writeArrayPropertyStart("lessons");
    review.lessons().forEach(this::lesson);
    json.writeEndArray();
    json.writeArrayPropertyStart("outcomes");
    review.outcomes().forEach(this::outcome);
    json.writeEndArray();
  }

  private void measure(ParkMeasure measure) {
    json.writeStartObject();
    json.writeStringProperty("measure", measure.id());
    json.writeStringProperty("name", measure.name());
    measure.status().ifPresent(status -> json.writeStringProperty("status", status.name()));
    json.writeStringProperty("payer", measure.payer());
    band("capex", measure.thought().capex());
    band("yearlyCost", measure.thought().yearlyCost());
    band("yearlySaving", measure.thought().yearlySaving());
    measure.thought().priceYear().ifPresent(year -> json.writeNumberProperty("priceYear", year));
    json.writeNumberProperty("periods", measure.booked().periods());
    study.figure("spent", measure.booked().spent());
    study.figure("saved", measure.booked().saved());
    json.writeArrayPropertyStart("criteria");
    measure.criteria().forEach(json::writeString);
    json.writeEndArray();
    text("source", measure.source());
    json.writeEndObject();
  }

  private void band(String name, Optional<Band> band) {
    if (band.isPresent()) {
      json.writeObjectPropertyStart(name);
      json.writeNumberProperty("low", band.get().low());
      json.writeNumberProperty("high", band.get().high());
      json.writeStringProperty("unit", band.get().unit().code());
      json.writeEndObject();
    }
  }

  private void lesson(Lesson lesson) {
    json.writeStartObject();
    json.writeStringProperty("lesson", lesson.id());
    json.writeStringProperty("topic", lesson.topic());
    json.writeStringProperty("done", lesson.done());
    text("before", lesson.before());
    text("after", lesson.after());
    lesson.cost().ifPresent(cost -> json.writeStringProperty("cost", cost.toString()));
    lesson.months().ifPresent(months -> json.writeNumberProperty("months", months));
    text("note", lesson.note());
    json.writeEndObject();
  }

  private void outcome(ParkOutcome outcome) {
    json.writeStartObject();
    json.writeStringProperty("measure", outcome.measure().name());
    json.writeNumberProperty("announced", outcome.announced());
    json.writeNumberProperty("reached", outcome.reached());
    json.writeNumberProperty("ratio", outcome.ratio());
    json.writeStringProperty("unit", outcome.unit());
    outcome.findYear().ifPresent(year -> json.writeNumberProperty("year", year));
    text("when", outcome.isAbout() ? outcome.when() : "");
    json.writeStringProperty("source", outcome.provenance().source());
    json.writeEndObject();
  }

  private void text(String name, String text) {
    if (!text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }
}
