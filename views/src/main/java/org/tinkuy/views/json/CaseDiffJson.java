package org.tinkuy.views.json;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.tinkuy.finance.difference.CaseDiff;
import org.tinkuy.finance.difference.CaseEffects;
import org.tinkuy.finance.difference.CaseMeasure;
import org.tinkuy.finance.difference.CasePart;
import org.tinkuy.finance.difference.InputChange;
import org.tinkuy.finance.difference.LineChange;
import org.tinkuy.finance.difference.ValueChange;
import org.tinkuy.finance.difference.WrittenEffect;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.study.Provenance;
import org.tinkuy.views.money.CaseDiffSection;
import tools.jackson.core.JsonGenerator;

/// What differs between two money cases as JSON, for programs; its schema is
/// `schema/case-diff-1.json`. Nothing is cut short, and the same cases give the same bytes.
public final class CaseDiffJson {
  /// Version of the schema that this program writes.
  public static final int SCHEMA = 1;

  private final JsonGenerator json;
  private final CaseDiff diff;

  private CaseDiffJson(JsonGenerator json, CaseDiff diff) {
    this.json = json;
    this.diff = diff;
  }

  /// Writes in UTF-8 and leaves the stream open.
  ///
  /// @param from by what it was made, of the files of both cases together
  public static void write(
      CaseDiff diff, CaseDiffSection.Titles titles, Provenance from, OutputStream out) {
    PrettyJson.write(out, json -> new CaseDiffJson(json, diff).all(titles, from));
  }

  private void all(CaseDiffSection.Titles titles, Provenance from) {
    json.writeStartObject();
    json.writeNumberProperty("schema", SCHEMA);
    json.writeStringProperty("kind", "caseDiff");
    json.writeObjectPropertyStart("provenance");
    json.writeStringProperty("program", from.programVersion());
    json.writeStringProperty("catalog", from.catalogVersion());
    json.writeStringProperty("input", from.inputHash());
    json.writeEndObject();
    json.writeStringProperty("before", titles.before());
    json.writeStringProperty("after", titles.after());
    json.writeStringProperty("currency", diff.after().model().of().units().currency());
    json.writeBooleanProperty("same", diff.isSame());
    list("inputs", diff.inputs(), this::input);
    list("keys", diff.written(), this::key);
    measures();
    list("effects", diff.effects().effects(), this::effect);
    list("lines", diff.lines(), this::line);
    names("fresh", diff.fresh());
    names("gone", diff.gone());
    json.writeEndObject();
  }

  private interface Item<T> {
    void write(T item);
  }

  private <T> void list(String name, List<T> items, Item<T> item) {
    json.writeArrayPropertyStart(name);
    for (T each : items) {
      json.writeStartObject();
      item.write(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void names(String name, List<Line> lines) {
    json.writeArrayPropertyStart(name);
    lines.forEach(line -> json.writeString(line.id()));
    json.writeEndArray();
  }

  private void input(InputChange change) {
    json.writeStringProperty("input", change.id());
    json.writeArrayPropertyStart("what");
    change.aspects().forEach(each -> json.writeString(each.name().toLowerCase(Locale.ROOT)));
    json.writeEndArray();
    change.before().ifPresent(input -> written("before", input));
    change.after().ifPresent(input -> written("after", input));
    int firstYear = diff.before().model().of().life().start().getYear();
    List<ValueChange> values = change.values(firstYear);
    if (!values.isEmpty()) {
      list("values", values, this::value);
    }
  }

  private void value(ValueChange change) {
    json.writeStringProperty("at", change.at());
    number("before", change.before());
    number("after", change.after());
  }

  private void written(String name, CaseInput input) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("unit", input.measure().unit().code());
    json.writeStringProperty("per", per(input));
    text("index", input.index());
    switch (input.amount()) {
      case InputAmount.Steady(double value) -> number("value", value);
      case InputAmount.Steps(var values) -> {
        json.writeObjectPropertyStart("steps");
        values.forEach((month, value) -> number(month.toString(), value));
        json.writeEndObject();
      }
      case InputAmount.Yearly(var values) -> {
        json.writeArrayPropertyStart("yearly");
        values.forEach(json::writeNumber);
        json.writeEndArray();
      }
      // a case that runs holds numbers; what it points at was looked up before
      case InputAmount.Plots _,
          InputAmount.Leases _,
          InputAmount.Cell _,
          InputAmount.Reached _ -> {}
    }
    input
        .range()
        .ifPresent(
            range -> {
              number("low", range.low());
              number("high", range.high());
            });
    text("source", input.backing().source());
    text("date", input.backing().date());
    json.writeStringProperty(
        "confidence", input.backing().confidence().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static String per(CaseInput input) {
    return switch (input.measure().shape()) {
      case PER_YEAR -> "year";
      case PER_MONTH -> "month";
      default -> "once";
    };
  }

  private void measures() {
    json.writeObjectPropertyStart("measures");
    for (CaseMeasure each : CaseMeasure.values()) {
      json.writeObjectPropertyStart(each.figure());
      number("before", diff.effects().before(each));
      number("after", diff.effects().after(each));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void key(WrittenEffect each) {
    json.writeStringProperty("key", each.change().path());
    text("before", each.change().before());
    text("after", each.change().after());
    if (!each.alone().isEmpty()) {
      by("alone", each::alone);
    }
  }

  private void effect(CaseEffects.Effect effect) {
    json.writeStringProperty("part", part(effect.part()));
    if (!effect.part().layers().isEmpty()) {
      json.writeArrayPropertyStart("layers");
      effect.part().layers().forEach(json::writeString);
      json.writeEndArray();
    }
    by("alone", effect::alone);
    if (diff.effects().isShared()) {
      by("share", effect::share);
    }
  }

  private static String part(CasePart part) {
    return switch (part.kind()) {
      case INPUT -> part.input();
      case OPENINGS -> "openings";
      case PHASES -> "phases";
      case CONTRACT -> "contract";
      case LAYERS -> part.layers().size() == 1 ? "layers." + part.layers().getFirst() : "layers";
      case REST -> "rest";
    };
  }

  private void by(String name, ToDoubleFunction<CaseMeasure> reading) {
    json.writeObjectPropertyStart(name);
    for (CaseMeasure each : CaseMeasure.values()) {
      number(each.figure(), reading.applyAsDouble(each));
    }
    json.writeEndObject();
  }

  private void line(LineChange change) {
    json.writeStringProperty("line", change.line().id());
    json.writeStringProperty("unit", change.unit().code());
    json.writeArrayPropertyStart("years");
    for (int i = 0; i < change.years().size(); i++) {
      if (change.before().get(i).doubleValue() != change.after().get(i)) {
        json.writeStartObject();
        json.writeNumberProperty("year", change.years().get(i));
        number("before", change.before().get(i));
        number("after", change.after().get(i));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void text(String name, String value) {
    Optional.of(value)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> json.writeStringProperty(name, text));
  }

  /// Left out where it is not defined: JSON has no word for it.
  private void number(String name, double value) {
    if (Double.isFinite(value)) {
      json.writeNumberProperty(name, value);
    }
  }
}
