package org.tinkuy.finance.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.finance.outcome.ReachedRatios;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.CaseInput.Span;
import org.tinkuy.finance.project.CaseScenario;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.risk.Distribution;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// Takes what a case points at from the folder of its park, areas of plots, capacities of
/// utilities, costs of measures, and from what other parks reached. Afterwards every input has
/// numbers.
public final class ParkAmounts {
  private final FinanceCase written;
  private final Optional<Park> park;
  private final ReachedRatios reached;
  private final Attempt attempt = new Attempt();

  private ParkAmounts(FinanceCase written, Optional<Park> park, ReachedRatios reached) {
    this.written = written;
    this.park = park;
    this.reached = reached;
  }

  /// The case with numbers in place of pointers; refused where the park does not have them.
  public static Checked<FinanceCase> resolve(FinanceCase written, Optional<Park> park) {
    return resolve(written, park, List.of());
  }

  /// The same where outcomes of parks are known.
  ///
  /// @param outcomes what parks announced and reached; those of this park are left out
  public static Checked<FinanceCase> resolve(
      FinanceCase written, Optional<Park> park, List<ParkOutcome> outcomes) {
    return new ParkAmounts(written, park, new ReachedRatios(outcomes)).resolve();
  }

  /// What a case points at and its park does not have, though the file is refused for other
  /// problems: both are told at once. What holds for several figures together is not judged.
  public static List<Issue> listAmiss(FinanceCase draft, Park park, List<ParkOutcome> outcomes) {
    ParkAmounts amounts = new ParkAmounts(draft, Optional.of(park), new ReachedRatios(outcomes));
    draft.inputs().values().forEach(amounts::resolve);
    draft.extras().scenarios().stream()
        .flatMap(each -> each.set().values().stream())
        .forEach(amounts::resolve);
    return amounts.attempt.issues().stream().filter(Issue::isError).toList();
  }

  private Checked<FinanceCase> resolve() {
    if (park.isEmpty() && isAlone()) {
      return attempt.refuse();
    }
    SequencedMap<String, CaseInput> inputs = new LinkedHashMap<>();
    written.inputs().forEach((id, input) -> inputs.put(id, within(compared(resolve(input)))));
    List<CaseScenario> scenarios =
        written.extras().scenarios().stream().map(each -> resolve(each, inputs)).toList();
    FinanceCase whole = new ParkPhases(park, attempt).placed(with(scenarios).with(inputs));
    new AreaHeld(whole, attempt).check(park);
    return attempt.hasErrors() ? attempt.refuse() : attempt.finish(whole);
  }

  /// Whether the case points at a park where there is none: told once, and not for every figure
  /// that the tables would have.
  private boolean isAlone() {
    List<CaseInput> pointing =
        Stream.concat(
                written.inputs().values().stream(),
                written.extras().scenarios().stream().flatMap(each -> each.set().values().stream()))
            .filter(input -> isOfPark(input.amount()))
            .toList();
    pointing.stream()
        .findFirst()
        .ifPresent(
            first ->
                attempt.error(
                    "finance.park.none",
                    first.place(),
                    Sentence.of(
                        "hint.finance.park.none",
                        "Put the file into the folder of its park, beside park.yaml, or write the"
                            + " figures themselves."),
                    "Case: figures that it takes from tables of its park must have one, but there"
                        + " is none in its folder (%s in all: %s).",
                    pointing.size(),
                    String.join(", ", pointing.stream().map(CaseInput::id).distinct().toList())));
    return !pointing.isEmpty();
  }

  private static boolean isOfPark(InputAmount amount) {
    return switch (amount) {
      case InputAmount.Plots _, InputAmount.Leases _, InputAmount.Cell _ -> true;
      case InputAmount.Steady _, InputAmount.Steps _, InputAmount.Yearly _, InputAmount.Reached _ ->
          false;
    };
  }

  /// A scenario with numbers in place of pointers, which may point at the park as the case does.
  private CaseScenario resolve(CaseScenario scenario, Map<String, CaseInput> inputs) {
    Map<String, CaseInput> set = new LinkedHashMap<>();
    scenario.set().forEach((id, input) -> set.put(id, within(resolve(input))));
    scenario
        .scaled()
        .forEach(
            (id, times) ->
                Optional.ofNullable(set.getOrDefault(id, inputs.get(id)))
                    .ifPresent(input -> within(input, times)));
    return new CaseScenario(
        scenario.id(),
        scenario.name(),
        set,
        scenario.scaled(),
        scenario.delay_months(),
        scenario.keepsDebt());
  }

  private FinanceCase with(List<CaseScenario> scenarios) {
    FinanceCase.CaseExtras of = written.extras();
    return new FinanceCase(
        written.head(),
        written.units(),
        written.life(),
        written.inputs(),
        written.park(),
        written.company(),
        written.stack(),
        new FinanceCase.CaseExtras(
            of.lines(),
            scenarios,
            of.links(),
            of.chances(),
            of.society(),
            of.zone(),
            of.contract(),
            of.services()));
  }

  /// Holds a figure to the rules of its kind, which the reader asks of what the case writes: asked
  /// here, where every figure has its number, of what the folder and other parks state.
  private CaseInput within(CaseInput input) {
    input.beyond().stream()
        .findFirst()
        .ifPresent(
            value ->
                attempt.error(
                    "finance.park.beyond",
                    input.place(),
                    Sentence.NONE,
                    "Input '%s': it must be %s, but what it is taken from states %s.",
                    input.id(),
                    input.kind().words(),
                    InputAmount.plain(value)));
    return input;
  }

  /// An input so many times as large is held to the rules of its kind too: no more can be let than
  /// there is.
  private void within(CaseInput input, CaseScenario.Factor times) {
    if (!input.beyond().isEmpty()) {
      return; // told already
    }
    for (double value : input.amount().written()) {
      // what the park does not have is told by itself
      boolean isKnown = Double.isFinite(times.by()) && Double.isFinite(value);
      if (isKnown && !input.kind().allows(value * times.by())) {
        attempt.error(
            "finance.case.scale",
            times.place(),
            Sentence.NONE,
            "Input '%s': it must be %s, but %s times %s is not.",
            input.id(),
            input.kind().words(),
            InputAmount.plain(times.by()),
            InputAmount.plain(value));
        return;
      }
    }
  }

  /// Holds a figure against what the folder states of it; where they differ both are told.
  private CaseInput compared(CaseInput input) {
    for (CaseInput other : input.backing().inPark()) {
      if (input.amount() instanceof InputAmount.Steady(double here)
          && resolve(other).amount() instanceof InputAmount.Steady(double there)
          && CaseInput.isOther(here, there)) {
        attempt.warn(
            "finance.park.contradiction",
            other.place(),
            Sentence.NONE,
            "Input '%s': the case states %s, but %s of the park's folder %s. The case reckons"
                + " with the first.",
            input.id(),
            new Quantity(here, input.measure().unit()),
            source(other.amount()),
            new Quantity(there, input.measure().unit()));
      }
    }
    return input;
  }

  private static String source(InputAmount amount) {
    return switch (amount) {
      case InputAmount.Plots(var phases, _, _, _) ->
          phases.isEmpty() ? "plots" : "plots, phase " + String.join("|", phases);
      case InputAmount.Leases _ -> "leases";
      case InputAmount.Cell(var table, var key, var column) -> table + "." + key + "." + column;
      case InputAmount.Steady _, InputAmount.Steps _, InputAmount.Yearly _, InputAmount.Reached _ ->
          "";
    };
  }

  private CaseInput resolve(CaseInput input) {
    return switch (input.amount()) {
      case InputAmount.Steady _, InputAmount.Steps _, InputAmount.Yearly _ -> input;
      case InputAmount.Plots plots -> input.with(new InputAmount.Steady(area(input, plots)));
      case InputAmount.Leases leases -> input.with(new InputAmount.Steady(rent(input, leases)));
      case InputAmount.Cell cell -> cell(input, cell);
      case InputAmount.Reached wanted -> reached(input, wanted);
    };
  }

  /// The middle of what other parks reached, unless the case states what it reckons with, and their
  /// ratios as its range and spread.
  private CaseInput reached(CaseInput input, InputAmount.Reached wanted) {
    Collection<String> own =
        park.map(found -> found.profile().name().byLanguage().values()).orElse(List.of());
    List<ParkOutcome> others = reached.of(wanted.countries()).takeUpOfOthers(own);
    ReachedRatios ratios = new ReachedRatios(others);
    Optional<Distribution> spread = attempt.at(input.place(), () -> ratios.takeUp(Set.of()));
    if (spread.isEmpty()) {
      return input;
    }
    double low = others.stream().mapToDouble(ParkOutcome::ratio).min().orElse(0);
    double high = Math.min(1, others.stream().mapToDouble(ParkOutcome::ratio).max().orElse(1));
    double middle = wanted.stated().orElse(spread.get().median());
    String parks = String.join(", ", others.stream().map(ParkOutcome::park).distinct().toList());
    String from = "reached over announced, people and land: " + parks + " (catalog/outcomes.csv)";
    String said = input.backing().source();
    return input.with(
        new InputAmount.Steady(middle),
        new Span(low, high, spread),
        new CaseInput.Backing(
            said.isEmpty() ? from : said + "; " + from,
            input.backing().date(),
            input.backing().confidence(),
            input.backing().inPark()));
  }

  /// What rent is paid for: the net area of a plot, or its whole one where that is not known.
  public static Optional<Double> leasedArea_m2(ParkRow plot) {
    return plot.findNumber("netArea_m2").or(() -> plot.findNumber("area_m2"));
  }

  private double area(CaseInput input, InputAmount.Plots wanted) {
    String column = wanted.isNet() ? "netArea_m2" : "area_m2";
    List<ParkRow> rows = park.map(found -> plots(found, wanted)).orElse(List.of());
    double sum_m2 = 0;
    for (ParkRow row : rows) {
      Optional<Double> area = row.findNumber(column);
      if (area.isEmpty()) {
        missing(input, "plots", row.key(), column);
      }
      sum_m2 += area.orElse(0.0);
    }
    if (rows.isEmpty()) {
      attempt.error(
          "finance.park.noPlot",
          input.place(),
          Sentence.NONE,
          "Input '%s': the park has no plot of phase %s, use %s and status %s.",
          input.id(),
          wish(wanted.phases()),
          wish(wanted.uses()),
          wish(wanted.statuses()));
    }
    return sum_m2;
  }

  /// What plots are wanted by; any where nothing is said.
  private static Sentence wish(Collection<String> wanted) {
    return wanted.isEmpty()
        ? Sentence.of("reason.anyPlot", "any")
        : Sentence.value(String.join(", ", wanted));
  }

  /// The plots of a park that an input points at.
  public static List<ParkRow> plots(Park park, InputAmount.Plots wanted) {
    return park.table("plots").rows().stream()
        .filter(row -> isAmong(wanted.phases(), row.text("phase")))
        .filter(row -> isAmong(wanted.uses(), row.text("use")))
        .filter(row -> isAmong(wanted.statuses(), row.text("status")))
        .toList();
  }

  private static boolean isAmong(List<String> wanted, String word) {
    return wanted.isEmpty() || wanted.contains(word);
  }

  private CaseInput cell(CaseInput input, InputAmount.Cell wanted) {
    Optional<ParkRow> row =
        table(wanted.table()).stream()
            .flatMap(table -> table.named(wanted.key()).stream())
            .findFirst();
    Optional<Cell> found = row.flatMap(each -> each.find(wanted.column()));
    if (row.isEmpty() || found.isEmpty()) {
      missing(input, wanted.table(), wanted.key(), wanted.column());
      return input;
    }
    String unit = said(row.get(), wanted.column());
    return switch (found.get()) {
      case Cell.Measure measure ->
          input.with(new InputAmount.Steady(converted(input, unit, measure.value())));
      case Cell.Amount amount ->
          input.with(
              new InputAmount.Steady(
                  converted(input, said(row.get(), amount), amount.money().amount())));
      case Cell.Band band -> {
        double low = converted(input, unit, band.low());
        if (Double.isNaN(low)) {
          yield input;
        }
        double high = converted(input, unit, band.high());
        CaseInput middle = input.with(new InputAmount.Steady((low + high) / 2));
        yield new CaseInput(
            middle.id(),
            middle.kind(),
            middle.measure(),
            middle.amount(),
            input.range().or(() -> Optional.of(new Span(low, high))),
            middle.backing(),
            middle.index(),
            middle.place());
      }
      default -> {
        missing(input, wanted.table(), wanted.key(), wanted.column());
        yield input;
      }
    };
  }

  /// In what a number of a row stands: shares in none, capacities in the unit of their row, money
  /// of measures in their currency, by year where the column says so.
  private static String said(ParkRow row, String column) {
    boolean isShare =
        row.schema().fields().stream()
            .anyMatch(
                field -> field.column().equals(column) && field.type().kind() == FieldKind.SHARE);
    if (isShare) {
      return "";
    }
    if (!row.schema().name().equals("measures")) {
      return row.text("unit");
    }
    return row.text("currency") + (column.startsWith("yearly") ? "/yr" : "");
  }

  /// The unit of an amount of money of a utility's row: what is paid for a unit of what it
  /// supplies, whatever the time in which that is counted.
  private static String said(ParkRow row, Cell.Amount amount) {
    String currency = amount.money().currency().getCurrencyCode();
    String unit = row.text("unit");
    return amount.per().equals(Unit.ONE) ? currency : currency + "/" + unit.split("/", 2)[0];
  }

  /// `Σ rent x area / Σ area` over the leases that are signed since.
  private double rent(CaseInput input, InputAmount.Leases wanted) {
    double rents = 0;
    double areas_m2 = 0;
    Set<String> currencies = new TreeSet<>();
    for (ParkRow row : table("leases").map(ParkTable::rows).orElse(List.of())) {
      Optional<Cell.Amount> rent = row.find("rent", Cell.Amount.class);
      Optional<ParkRow> plot = table("plots").flatMap(plots -> plots.find(row.text("plot")));
      boolean isSince =
          row.findDate("from").filter(from -> from.getYear() >= wanted.from()).isPresent();
      if (rent.isPresent()
          && isSince
          && plot.filter(each -> isAmong(wanted.phases(), each.text("phase"))).isPresent()) {
        Optional<Double> area = plot.flatMap(ParkAmounts::leasedArea_m2);
        if (area.isEmpty()) {
          missing(input, "plots", row.text("plot"), "area_m2");
          return Double.NaN;
        }
        double area_m2 = area.orElseThrow();
        rents += rent.get().money().amount() * area_m2;
        areas_m2 += area_m2;
        currencies.add(rent.get().money().currency().getCurrencyCode());
      }
    }
    if (currencies.size() > 1) {
      attempt.error(
          "finance.park.leaseCurrencies",
          input.place(),
          Sentence.NONE,
          "Input '%s': the leases are in several currencies (%s), of which there is no mean; state"
              + " the rent itself.",
          input.id(),
          String.join(", ", currencies));
      return Double.NaN;
    }
    if (areas_m2 == 0) {
      attempt.error(
          "finance.park.noLease",
          input.place(),
          Sentence.NONE,
          "Input '%s': the park has no lease with a rent on plots of phase %s since %s.",
          input.id(),
          wish(wanted.phases()),
          wanted.from());
      return Double.NaN;
    }
    return converted(input, currencies.iterator().next() + "/m2/yr", rents / areas_m2);
  }

  private double converted(CaseInput input, String said, double value) {
    return written
        .units()
        .findIn(said, value, input.measure())
        .orElseGet(
            () -> {
              attempt.error(
                  "finance.park.unit",
                  input.place(),
                  Sentence.NONE,
                  "Input '%s': the park states it in '%s', which is not %s.",
                  input.id(),
                  said,
                  input.kind().words());
              return Double.NaN;
            });
  }

  private Optional<ParkTable> table(String name) {
    return park.map(found -> found.table(name));
  }

  private void missing(CaseInput input, String table, String key, String column) {
    attempt.error(
        "finance.park.missing",
        input.place(),
        Sentence.NONE,
        "Input '%s': the park's table %s does not say %s of '%s'.",
        input.id(),
        table,
        column,
        key);
  }
}
