package org.tinkuy.finance.project;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Takes the inputs of a case as they are met and keeps them by id.
final class InputReader {
  private final CaseUnits units;
  private final Lifetime life;
  private final SequencedMap<String, CaseInput> inputs = new LinkedHashMap<>();
  private final Set<String> refused = new LinkedHashSet<>();
  private final Set<String> drawn = new LinkedHashSet<>();

  InputReader(CaseUnits units, Lifetime life) {
    this.units = units;
    this.life = life;
  }

  CaseUnits units() {
    return units;
  }

  Lifetime life() {
    return life;
  }

  SequencedMap<String, CaseInput> inputs() {
    return inputs;
  }

  /// Whether an input was written but refused: what refers to it is not wrong as well.
  boolean isRefused(String id) {
    return refused.contains(id);
  }

  /// Takes an input that must be there.
  void need(KeyedEntries entries, String path, String key, InputKind kind) {
    if (!find(entries, path, key, kind)) {
      entries.text(key); // names it as missing
    }
  }

  /// Takes an input that may be absent, written in short or as an object; whether it is there.
  boolean find(KeyedEntries entries, String path, String key, InputKind kind) {
    List<KeyedEntries> written = entries.findList(key, "value");
    if (written.isEmpty()) {
      entries.refuseEmptyList(key);
      return false;
    }
    if (written.size() > 1) {
      entries.refuse(
          "finance.input.several",
          entries.placeOf(key),
          Sentence.of(
              "hint.finance.input.several",
              "Maybe a curve is meant: write it under values or steps, with its unit."),
          "Input '%s': it is one figure, but %s stand here.",
          path.isEmpty() ? key : path + "." + key,
          written.size());
    }
    take(written.getFirst(), path.isEmpty() ? key : path + "." + key, kind);
    return true;
  }

  /// Refuses what says how something is drawn, or what it then comes to, unless it is one number:
  /// it has no range to be drawn from itself.
  void checkDrawn(KeyedEntries entries, String path, List<String> keys) {
    for (String key : keys) {
      String id = path + "." + key;
      drawn.add(id);
      Optional.ofNullable(inputs.get(id)).ifPresent(input -> checkDrawn(entries, id, input));
    }
  }

  /// Asks the same of what is set in place of an input; nothing where that says not how something
  /// is drawn.
  ///
  /// @param id of the input
  /// @param input what it is, or what is set in its place
  void checkDrawn(KeyedEntries entries, String id, CaseInput input) {
    if (drawn.contains(id)
        && (input.range().isPresent() || !(input.amount() instanceof InputAmount.Steady))) {
      entries.refuse(
          "finance.case.eventSteady",
          input.place(),
          Sentence.NONE,
          "Input '%s': it says how an event is drawn, so that it must be one number without a"
              + " range.",
          id);
    }
  }

  /// Holds a total against the product that is stated beside it. Where they differ by more than a
  /// rounding both are told, and neither is changed.
  ///
  /// @param whole key of the total, with which the case reckons
  /// @param one key of a factor
  /// @param other key of the other factor
  void compare(KeyedEntries entries, String path, String whole, String one, String other) {
    Optional<CaseInput> total = steady(path, whole);
    Optional<CaseInput> first = steady(path, one);
    Optional<CaseInput> second = steady(path, other);
    if (total.isEmpty() || first.isEmpty() || second.isEmpty()) {
      return;
    }
    Unit unit = first.get().measure().unit().times(second.get().measure().unit());
    Unit to = total.get().measure().unit();
    if (!unit.converts(to)) {
      entries.warn(
          "finance.input.productUnit",
          total.get().place(),
          Sentence.of(
              "hint.finance.input.productUnit",
              "Write both factors for the same thing, as 12 ha beside 235000 USD/ha."),
          "Input '%s.%s': it is stated in %s, but %s times %s beside it are in %s, so that nobody"
              + " can compare them. The case reckons with the first.",
          path,
          whole,
          to.code(),
          one,
          other,
          unit.code());
      return;
    }
    double product = unit.convert(value(first.get()) * value(second.get()), to);
    double stated = value(total.get());
    if (CaseInput.isOther(stated, product)) {
      entries.warn(
          "finance.input.product",
          total.get().place(),
          Sentence.of(
              "hint.finance.input.product", "Maybe one of the three is ten times too large."),
          "Input '%s.%s': it is stated as %s %s, but %s times %s beside it make %s. The case"
              + " reckons with the first.",
          path,
          whole,
          InputAmount.plain(stated),
          to.code(),
          one,
          other,
          InputAmount.plain(product));
    }
  }

  /// Refuses a curve for what holds over the whole life of something.
  void checkSteady(KeyedEntries entries, String path, String key) {
    Optional.ofNullable(inputs.get(path + "." + key))
        .filter(
            input ->
                input.amount() instanceof InputAmount.Steps
                    || input.amount() instanceof InputAmount.Yearly)
        .ifPresent(
            input ->
                entries.refuse(
                    "finance.input.steady",
                    input.place(),
                    Sentence.of(
                        "hint.finance.input.steady",
                        "Write a part of the works of its own for what differs."),
                    "Input '%s': it must be one number for all years, but is a curve.",
                    input.id()));
  }

  /// Refuses a number of years that is no whole number of periods, or none.
  void checkPeriods(KeyedEntries entries, String path, String key) {
    int perYear = 12 / life.step().months();
    Optional<CaseInput> input = steady(path, key);
    double periods = input.map(each -> value(each) * perYear).orElse(1.0);
    if (periods < 0.5 || Math.abs(periods - Math.rint(periods)) > 1e-9) {
      entries.refuse(
          "finance.input.periods",
          input.orElseThrow().place(),
          perYear == 1
              ? Sentence.of("hint.finance.input.years", "A case by years takes whole years.")
              : Sentence.of("hint.finance.input.months", "A case by months takes whole months."),
          "Input '%s.%s': it must be a whole number of periods of the case, one or more, but is"
              + " %s years.",
          path,
          key,
          InputAmount.plain(periods / perYear));
    }
  }

  /// Refuses a price that is not for a unit of what is sold: water in m3 has a price for each m3.
  ///
  /// @param sold key of what is sold, of an area where it is stated so
  void checkPrice(KeyedEntries entries, String path, String sold) {
    checkPrice(entries, path, sold, "price");
  }

  /// @param key of the price
  void checkPrice(KeyedEntries entries, String path, String sold, String key) {
    Optional<CaseInput> price = written(path, key);
    Optional<CaseInput> amount = written(path, sold);
    if (price.isEmpty() || amount.isEmpty()) {
      return;
    }
    boolean isOfArea =
        amount.get().kind() == InputKind.USE || amount.get().kind() == InputKind.DENSITY;
    Unit of = amount.get().measure().unit();
    Unit whole = isOfArea ? of.times(units.area()) : of;
    if (!whole.times(price.get().measure().unit()).dimension().isMoney()) {
      entries.refuse(
          "finance.input.priceUnit",
          price.get().place(),
          Sentence.of(
              "hint.finance.input.priceUnit",
              "Write both for the same thing, as 35 m3/ha/d beside 0.60 USD/m3."),
          "Input '%s': it must be money for a unit of %s, which is in %s, but is in %s.",
          price.get().id(),
          sold,
          of.code(),
          price.get().measure().unit().code());
    }
  }

  private Optional<CaseInput> written(String path, String key) {
    return Optional.ofNullable(inputs.get(path + "." + key))
        .filter(input -> !(input.amount() instanceof InputAmount.Cell));
  }

  /// A number that is the same in all periods, in the unit in which it is reckoned; empty where it
  /// was not taken or changes.
  Optional<Double> number(String path, String key) {
    return steady(path, key).map(InputReader::value);
  }

  /// A number that is the same in all periods, by the id of its input.
  Optional<Double> number(String id) {
    int dot = id.lastIndexOf('.');
    return number(id.substring(0, dot), id.substring(dot + 1));
  }

  /// The product of two such numbers.
  Optional<Double> product(String path, String one, String other) {
    return number(path, one).flatMap(first -> number(path, other).map(second -> first * second));
  }

  private Optional<CaseInput> steady(String path, String key) {
    return Optional.ofNullable(inputs.get(path + "." + key))
        .filter(input -> input.amount() instanceof InputAmount.Steady);
  }

  private static double value(CaseInput input) {
    return input.amount() instanceof InputAmount.Steady(double value) ? value : Double.NaN;
  }

  /// Takes an object that is an input itself.
  void take(KeyedEntries own, String id, InputKind kind) {
    new FigureReader(units, life, own, new FigureReader.Asked(id, kind))
        .read()
        .ifPresentOrElse(input -> inputs.put(id, input), () -> refused.add(id));
  }
}
