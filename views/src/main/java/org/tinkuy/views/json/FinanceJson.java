package org.tinkuy.views.json;

import java.util.List;
import java.util.function.Consumer;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.family.FamilyResult;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.result.FamilyColumns;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.FiscalColumn;
import org.tinkuy.finance.result.InputEffects;
import org.tinkuy.finance.result.PartyFigures;
import org.tinkuy.finance.result.PartyTable;
import org.tinkuy.finance.result.PartyTables;
import org.tinkuy.finance.result.RiskOutcome;
import org.tinkuy.finance.result.ScenarioOutcome;
import org.tinkuy.finance.result.UnsureFigures;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.finance.risk.Sample;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.view.GovernmentView;
import tools.jackson.core.JsonGenerator;

/// Writes what a money case comes to: figures, every line by year, scenarios, sensitivities,
/// checks.
final class FinanceJson {
  private final JsonGenerator json;
  private final Consumer<Figure> figure;

  /// @param figure writes a figure as an object
  FinanceJson(JsonGenerator json, Consumer<Figure> figure) {
    this.json = json;
    this.figure = figure;
  }

  void write(FinanceResults results) {
    json.writeObjectPropertyStart("finance");
    json.writeStringProperty("currency", results.run().model().of().units().currency());
    results.scenario().ifPresent(scenario -> json.writeStringProperty("scenario", scenario.id()));
    figures("figures", results.list());
    json.writeArrayPropertyStart("years");
    YearValues.years(results.run()).forEach(json::writeNumber);
    json.writeEndArray();
    json.writeArrayPropertyStart("lines");
    results.run().model().graph().lines().forEach(line -> line(results, line));
    json.writeEndArray();
    results
        .run()
        .model()
        .stack()
        .filter(_ -> !results.run().model().of().park().phases().isEmpty())
        .ifPresent(lines -> phases(results, lines.uses().phases()));
    json.writeArrayPropertyStart("scenarios");
    results.scenarios().forEach(this::scenario);
    json.writeEndArray();
    figures("families", results.listOfFamilies());
    json.writeArrayPropertyStart("familyLoans");
    results.families().stream().flatMap(each -> each.compared().stream()).forEach(this::loans);
    json.writeEndArray();
    figures("unsure", UnsureFigures.of(results).stream().map(UnsureFigures.Shown::figure).toList());
    json.writeArrayPropertyStart("sensitivity");
    results.sensitivity().bars().forEach(this::bar);
    json.writeEndArray();
    json.writeArrayPropertyStart("unsourced");
    results.unsourced().stream().map(CaseInput::id).forEach(json::writeString);
    json.writeEndArray();
    results.parties().ifPresent(this::parties);
    results.state().ifPresent(this::state);
    results.risk().ifPresent(this::risk);
    json.writeBooleanProperty("sound", results.broken().isEmpty());
    json.writeArrayPropertyStart("checks");
    results.checks().forEach(check -> check(results, check));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void figures(String name, List<Figure> figures) {
    json.writeArrayPropertyStart(name);
    figures.forEach(figure);
    json.writeEndArray();
  }

  /// Over the whole life.
  private void phases(FinanceResults results, List<StackLines.PhaseUse> phases) {
    json.writeArrayPropertyStart("phases");
    for (StackLines.PhaseUse each : phases) {
      json.writeStartObject();
      json.writeStringProperty("id", each.id());
      number("need", results.run().values().total(each.need()));
      number("gap", results.run().values().total(each.gap()));
      each.finance()
          .ifPresent(
              finance -> {
                number("capitalised", results.run().values().total(finance.capitalised()));
                number("carry", results.run().values().total(finance.carry()));
              });
      json.writeArrayPropertyStart("sources");
      each.taken()
          .forEach(
              (layer, taken) -> {
                json.writeStartObject();
                json.writeStringProperty("layer", layer);
                number("amount", results.run().values().total(taken));
                json.writeEndObject();
              });
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// What flows is summed over the year, what stands is read at its end; a year without a value is
  /// null.
  private void line(FinanceResults results, Line line) {
    json.writeStartObject();
    json.writeStringProperty("id", line.id());
    json.writeStringProperty("unit", line.type().unit().code());
    json.writeStringProperty("prices", line.type().prices().toString());
    json.writeStringProperty("shape", line.type().shape().name());
    String formula = results.run().model().graph().formula(line);
    if (!formula.isEmpty()) {
      json.writeStringProperty("formula", formula);
    }
    json.writeArrayPropertyStart("values");
    for (double value : YearValues.of(results.run(), line)) {
      if (Double.isFinite(value)) {
        json.writeNumber(value);
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void scenario(ScenarioOutcome outcome) {
    json.writeStartObject();
    json.writeStringProperty("id", outcome.scenario().id());
    figures("figures", outcome.shown());
    json.writeEndObject();
  }

  /// What limits each loan of a family, and what the cash would bear of it at the cover of the
  /// comparison.
  private void loans(FamilyColumns.Column.Compared family) {
    for (FamilyResult.LoanTerm loan : family.result().loans()) {
      json.writeStartObject();
      json.writeStringProperty("family", family.preset().id());
      json.writeStringProperty("loan", loan.layer());
      number("amount", loan.size().amount());
      number("atEqualCover", loan.size().carried());
      json.writeStringProperty("ceiling", loan.size().ceiling().name());
      number("tenor_years", loan.tenor_years());
      number("yearlyRate", loan.yearlyRate());
      number("grantElement", loan.grantElement());
      json.writeEndObject();
    }
  }

  private void bar(InputEffects.Bar bar) {
    json.writeStartObject();
    json.writeStringProperty("input", bar.input().id());
    number("low", bar.range().low());
    number("high", bar.range().high());
    number("worthAtLow", bar.atLow());
    number("worthAtHigh", bar.atHigh());
    bar.switching().ifPresent(at -> number("switching", at));
    json.writeEndObject();
  }

  private void parties(PartyTables parties) {
    json.writeArrayPropertyStart("parties");
    parties.tables().forEach(this::party);
    json.writeEndArray();
  }

  private void party(PartyTable table) {
    json.writeStartObject();
    json.writeStringProperty("party", table.party().name());
    json.writeArrayPropertyStart("measures");
    for (PartyTable.Measure each : table.measures()) {
      json.writeStartObject();
      json.writeStringProperty("id", PartyFigures.id(each));
      json.writeStringProperty("measure", each.word());
      if (!each.part().isEmpty()) {
        json.writeStringProperty("of", each.part());
      }
      json.writeStringProperty("kind", each.kind().name());
      number("value", each.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("unknown");
    table.unknown().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  /// The table of the state by year, with the columns that the report shows.
  private void state(GovernmentView state) {
    json.writeArrayPropertyStart("state");
    for (GovernmentView.FiscalYear year : state.years()) {
      json.writeStartObject();
      json.writeNumberProperty("year", year.year());
      FiscalColumn.told(state).forEach(column -> number(column.word(), column.in(year)));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void risk(RiskOutcome risk) {
    json.writeObjectPropertyStart("risk");
    json.writeNumberProperty("draws", risk.draws());
    json.writeNumberProperty("seed", risk.seed());
    json.writeStringProperty("of", risk.isOwners() ? "owners" : "project");
    risk.worth().ifPresent(worth -> sample("worth", worth));
    sample("ratePerPeriod", risk.samples().rate());
    risk.lowest().ifPresent(lowest -> sample("leastCover", lowest));
    risk.samples().ends().ifPresent(this::earlyEnds);
    json.writeArrayPropertyStart("years");
    risk.fan().years().forEach(json::writeNumber);
    json.writeEndArray();
    fan("cash", risk.fan().cash());
    fan("cover", risk.fan().cover());
    json.writeArrayPropertyStart("contributions");
    for (RiskOutcome.Part part : risk.contributions()) {
      json.writeStartObject();
      json.writeStringProperty("input", part.input().id());
      number("share", part.share());
      number("rankCorrelation", part.rankCorrelation());
      json.writeEndObject();
    }
    json.writeEndArray();
    together(risk.together());
    json.writeEndObject();
  }

  private void earlyEnds(RiskOutcome.Ends ends) {
    json.writeObjectPropertyStart("earlyEnds");
    json.writeArrayPropertyStart("causes");
    for (RiskOutcome.EndShare each : ends.causes()) {
      json.writeStartObject();
      json.writeStringProperty("cause", each.end().cause().word());
      number("share", each.share());
      json.writeEndObject();
    }
    json.writeEndArray();
    sample("paid", ends.paid());
    number("paidMean", ends.paid().mean());
    sample("lost", ends.lost());
    number("lostMean", ends.lost().mean());
    number("lossShare", ends.lossShare());
    json.writeEndObject();
  }

  private void fan(String name, List<Sample> samples) {
    json.writeArrayPropertyStart(name);
    for (Sample each : samples) {
      json.writeStartObject();
      spread(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void sample(String name, Sample sample) {
    json.writeObjectPropertyStart(name);
    spread(sample);
    json.writeEndObject();
  }

  /// A scenario in which a measure has no value is counted and in no quantile.
  private void spread(Sample sample) {
    json.writeNumberProperty("undefined", sample.undefined());
    number("p5", sample.quantile(0.05));
    number("p50", sample.quantile(0.5));
    number("p95", sample.quantile(0.95));
  }

  private void together(RiskOutcome.Together together) {
    json.writeObjectPropertyStart("together");
    json.writeArrayPropertyStart("inputs");
    together.inputs().forEach(input -> json.writeString(input.id()));
    json.writeEndArray();
    matrix("asked", together.asked());
    matrix("used", together.used());
    number("repair", together.repair());
    json.writeEndObject();
  }

  private void matrix(String name, List<List<Double>> rows) {
    json.writeArrayPropertyStart(name);
    for (List<Double> row : rows) {
      json.writeStartArray();
      row.forEach(json::writeNumber);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void check(FinanceResults results, IntegrityCheck.Outcome check) {
    json.writeStartObject();
    json.writeStringProperty("line", check.line().id());
    json.writeBooleanProperty("kept", check.isKept());
    json.writeStringProperty("period", results.run().model().graph().grid().label(check.period()));
    number("difference", check.difference());
    number("tolerance", check.tolerance());
    json.writeEndObject();
  }

  /// A number that JSON can hold; others are left out.
  private void number(String name, double value) {
    if (Double.isFinite(value)) {
      json.writeNumberProperty(name, value);
    }
  }
}
