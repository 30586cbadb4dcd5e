package org.tinkuy.finance.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.PriceBasis;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.project.InputKind;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;

/// The inputs of a case as lines: each in the case's own currency and in the prices of the model.
final class InputLines {
  private static final String LABELS = "finance.input.";

  private final Graph.Builder model;
  private final FinanceCase of;
  private final EventLines events;
  private final SequencedMap<String, Line> raw = new LinkedHashMap<>();
  private final Map<String, Line> ready = new LinkedHashMap<>();

  InputLines(Graph.Builder model, FinanceCase of, EventLines events) {
    this.model = model;
    this.of = of;
    this.events = events;
  }

  /// The lines that hold the inputs themselves, by the ids of these.
  SequencedMap<String, Line> raw() {
    return raw;
  }

  boolean has(String id) {
    return of.find(id).isPresent();
  }

  Optional<Line> find(String id) {
    return of.find(id).map(this::line);
  }

  /// The input as the model reckons with it: raised by its index, in the case's currency.
  Line line(String id) {
    Optional<CaseInput> input = of.find(id);
    Check.that(input.isPresent(), "finance.model.input", "Input '%s': the case has none.", id);
    return line(input.orElseThrow());
  }

  /// An input, or a number that stands for it where it is not written.
  Line line(String id, double otherwise) {
    return has(id)
        ? line(id)
        : ready.computeIfAbsent(
            id, key -> model.input(Line.of(key, LineType.PLAIN).labelled(label(key)), otherwise));
  }

  private Line line(CaseInput input) {
    Line known = ready.get(input.id());
    if (known != null) {
      return known;
    }
    Line own = raw(input);
    Line priced = indexed(input, own);
    Line line = events.changed(input.id(), converted(input, priced), this);
    ready.put(input.id(), line);
    return line;
  }

  private Line raw(CaseInput input) {
    PriceBasis basis = basis(input);
    LineType type = new LineType(input.measure().unit(), basis, shape(input));
    Line line =
        Line.of(input.id(), type).labelled(label(input.id())).from(input.backing().source());
    // a life stands in the model already where works are written off over it
    Line own = model.find(input.id()).orElseGet(() -> model.input(line, series(input)));
    raw.put(input.id(), own);
    return own;
  }

  private static String label(String id) {
    return switch (id.substring(0, id.indexOf('.'))) {
      case "indices" -> LABELS + "index";
      case "exchange" -> LABELS + "exchange";
      case "inputs" -> LABELS + "own";
      case "contract" -> LABELS + "contract." + id.substring(id.lastIndexOf('.') + 1);
      default -> LABELS + id.substring(id.lastIndexOf('.') + 1);
    };
  }

  /// Money in one amount is a flow of the period in which it is paid; an area is a stock.
  private static Shape shape(CaseInput input) {
    return switch (input.kind()) {
      case AMOUNT, WORKS_COST -> Shape.FLOW;
      case AREA -> Shape.STOCK;
      default -> input.measure().shape();
    };
  }

  private PriceBasis basis(CaseInput input) {
    boolean isMoney = input.kind().isMoney() || !input.measure().currency().isEmpty();
    if (!isMoney || isBetweenCurrencies(input)) {
      return PriceBasis.NONE;
    }
    boolean isReal = !of.head().isNominal() || !input.index().isEmpty();
    return isReal ? PriceBasis.constant(of.head().base()) : PriceBasis.NOMINAL;
  }

  private static boolean isBetweenCurrencies(CaseInput input) {
    return input.measure().unit().dimension().exponents().entrySet().stream()
            .filter(power -> power.getKey().startsWith("money."))
            .mapToInt(Map.Entry::getValue)
            .sum()
        == 0;
  }

  private Line indexed(CaseInput input, Line own) {
    if (input.index().isEmpty() || !of.head().isNominal()) {
      return own;
    }
    Line index = index(input.index());
    LineType type = new LineType(own.type().unit(), PriceBasis.NOMINAL, own.type().shape());
    return model.add(
        Line.of(input.id() + ".nominal", type).labelled(own.label()), own.times(index));
  }

  /// The level of a price index: 1 in the base month, and from there on by its yearly rates.
  Line index(String name) {
    Line known = ready.get("index." + name);
    if (known != null) {
      return known;
    }
    Line rate = line("indices." + name);
    Line level =
        Line.of(
                "index." + name,
                new LineType(Unit.ONE, PriceBasis.index(of.head().base()), Shape.FACTOR))
            .labelled("finance.line.index");
    Line growth =
        model.add(
            Line.of("index." + name + ".growth", LineType.RATE).labelled("finance.line.growth"),
            rate.compounded());
    double before = before(series(of.find("indices." + name).orElseThrow()));
    model.add(level, level.previous(before).times(growth.growth()));
    ready.put("index." + name, level);
    return level;
  }

  /// The level of an index before the first period, so that it is 1 in the base month: back by the
  /// rates up to that month, or on from it by the first rate where it lies before the case.
  private double before(Series rates) {
    TimeGrid grid = model.grid();
    int base = grid.period(of.head().base());
    double years = grid.step().months() / 12.0;
    if (base < 0) {
      return Math.pow(1 + rates.at(0), (-base - 1) * years);
    }
    double grown = 1;
    for (int t = 0; t <= Math.min(base, grid.periods() - 1); t++) {
      grown *= Math.pow(1 + rates.at(t), years);
    }
    return 1 / grown;
  }

  private Line converted(CaseInput input, Line line) {
    String currency = input.measure().currency();
    if (currency.isEmpty()
        || currency.equals(of.units().currency())
        || isBetweenCurrencies(input)) {
      return line;
    }
    Line rate = line(exchange(currency));
    Expression there = line.per(rate);
    Unit plain = of.units().money().per(of.units().table().get(currency));
    Unit to = line.type().unit().times(plain);
    Expression here = there.in(to);
    return model.add(Line.of(input.id() + ".converted", here.type()).labelled(line.label()), here);
  }

  /// Money of the model for one of another currency: `1 / rate`.
  ///
  /// @param id of the input that says how much of it one of the model's currency is
  /// @param foreign unit of the other currency
  Line moneyFor(String id, Unit foreign) {
    Line rate = line(id);
    Unit to = of.units().money().per(foreign);
    Expression here = Expression.number(1).per(rate).in(to);
    return model.add(
        Line.of(id + ".money", here.type()).labelled("finance.line.project.moneyFor"), here);
  }

  private CaseInput exchange(String currency) {
    Optional<CaseInput> rate =
        of.inputs().values().stream()
            .filter(each -> each.kind() == InputKind.EXCHANGE)
            .filter(each -> each.measure().currency().equals(currency))
            .findFirst();
    Check.that(
        rate.isPresent(),
        "finance.model.exchange",
        "Currency '%s': the case has no exchange rate for it. Maybe add it under exchange.",
        currency);
    return rate.orElseThrow();
  }

  /// The numbers of an input by period.
  Series series(CaseInput input) {
    TimeGrid grid = model.grid();
    return switch (input.amount()) {
      case InputAmount.Steady(double value) -> Series.constant(value, grid.periods());
      case InputAmount.Steps(var values) ->
          Series.of(
              grid.periods(),
              t -> {
                var from = values.headMap(grid.month(t).plusMonths(1));
                return from.isEmpty()
                    ? values.firstEntry().getValue()
                    : from.lastEntry().getValue();
              });
      case InputAmount.Yearly(var values) ->
          Series.of(grid.periods(), t -> values.get(t / grid.perYear()));
      case InputAmount.Plots _, InputAmount.Leases _, InputAmount.Cell _, InputAmount.Reached _ ->
          throw new IllegalStateException("not taken from the park: " + input.id());
    };
  }
}
