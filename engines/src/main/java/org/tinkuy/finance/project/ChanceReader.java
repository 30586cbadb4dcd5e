package org.tinkuy.finance.project;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;

/// Reads delays and events: what is left to chance beside the ranges of figures.
final class ChanceReader {
  /// What a date can be of.
  private static final List<String> KINDS = List.of("works", "land", "absorption", "costs");

  /// What an event can change: what the model reads period by period.
  private static final List<String> CHANGED =
      List.of("works", "land", "absorption", "products", "costs", "inputs", "indices", "exchange");

  private static final Map<String, Optional<Month>> MONTHS = months();

  private final InputReader inputs;
  private final Words words;
  private final ParkPlan park;
  private final Optional<ContractPlan> contract;
  private final List<String> loans;

  /// @param stack of the case; absent where it has none
  /// @param contract of the case; absent where it has none
  ChanceReader(
      InputReader inputs,
      Words words,
      ParkPlan park,
      Optional<Stack> stack,
      Optional<ContractPlan> contract) {
    this.loans = loans(stack);
    this.inputs = inputs;
    this.words = words;
    this.park = park;
    this.contract = contract;
  }

  /// The loans that can be signed late: one that pays back another does so on its day.
  private static List<String> loans(Optional<Stack> stack) {
    return stack.map(Stack::layers).orElse(List.of()).stream()
        .filter(layer -> layer instanceof Layer.Debt && !(layer instanceof Layer.Refinancing))
        .map(layer -> "layers." + layer.id())
        .toList();
  }

  private static Map<String, Optional<Month>> months() {
    Map<String, Optional<Month>> months = new TreeMap<>();
    for (Month each : Month.values()) {
      months.put(Integer.toString(each.getValue()), Optional.of(each));
    }
    return months;
  }

  List<CaseDelay> delays(KeyedEntries root) {
    List<CaseDelay> delays = new ArrayList<>();
    for (KeyedEntries entries : root.findList("delays")) {
      String id = words.id(entries, "delays");
      CaseDelay delay = new CaseDelay(id, Words.name(entries, "name", id), entries.texts("of"));
      delay.of().forEach(path -> Words.refer(entries, "of", path, dates()));
      if (delay.of().isEmpty()) {
        entries.text("of"); // names it as missing
      }
      inputs.need(entries, "delays." + id, "by", InputKind.DELAY);
      boolean isEarly = entries.yes("early", false);
      Optional.ofNullable(inputs.inputs().get(delay.input()))
          .ifPresent(by -> checkDelay(entries, by, isEarly));
      entries.make(() -> delay).ifPresent(delays::add);
    }
    return delays;
  }

  private void checkDelay(KeyedEntries entries, CaseInput by, boolean isEarly) {
    double value = by.steady();
    CaseInput.Span range = by.range().orElse(new CaseInput.Span(value, value));
    if (Double.isNaN(value)) {
      entries.refuse(
          "finance.case.delayCurve",
          by.place(),
          Sentence.NONE,
          "Delay '%s': it must be a number of months, the same over time.",
          by.id());
    } else if (Math.min(value, range.low()) < 0 && !isEarly) {
      entries.refuse(
          "finance.case.delayEarly",
          by.place(),
          Sentence.of(
              "hint.finance.case.delayEarly",
              "If it may also come sooner than planned, write early: true."),
          "Delay '%s': it must be >= 0 months, but goes down to %s.",
          by.id(),
          Math.min(value, range.low()));
    }
    double most = Math.max(Math.abs(range.low()), Math.max(Math.abs(value), range.high()));
    if (most >= 12.0 * inputs.life().years()) {
      entries.refuse(
          "finance.case.delayLong",
          by.place(),
          Sentence.of("hint.finance.case.delayLong", "Maybe it is in days or weeks."),
          "Delay '%s': it must be shorter than the case, but is up to %s months.",
          by.id(),
          most);
    }
  }

  /// The dates of the case that can move.
  private List<String> dates() {
    return Stream.of(
            KINDS.stream(),
            park.works().stream().map(each -> "works." + each.id()),
            park.land().stream().map(each -> "land." + each.id()),
            park.absorptions().stream().map(each -> "absorption." + each.id()),
            park.costs().stream().map(each -> "costs." + each.id()),
            loans.stream(),
            contract.flatMap(ContractPlan::availableFrom).map(_ -> "contract").stream())
        .flatMap(each -> each)
        .toList();
  }

  List<CaseEvent> events(KeyedEntries root) {
    List<CaseEvent> events = new ArrayList<>();
    for (KeyedEntries entries : root.findList("events")) {
      String id = words.id(entries, "events");
      String path = "events." + id;
      YearMonth first = inputs.life().start();
      YearMonth last = first.plusYears(inputs.life().years()).minusMonths(1);
      YearMonth from = Words.month(entries, "from", first);
      YearMonth until = Words.month(entries, "until", last);
      inputs.need(entries, path, "probability", InputKind.PROBABILITY);
      inputs.need(entries, path, "lasts", InputKind.MONTHS);
      inputs.find(entries, path, "cost", InputKind.AMOUNT);
      Optional<Month> month =
          entries.has("month") ? entries.word("month", MONTHS) : Optional.empty();
      years(entries, path);
      CaseEvent event =
          new CaseEvent(
              id,
              Words.name(entries, "name", id),
              from,
              until,
              month,
              stops(entries),
              changes(entries, path));
      checkEffect(entries, event);
      entries.make(() -> drawable(event)).ifPresent(events::add);
    }
    return events;
  }

  /// What happens in a year is independent of the years before, or comes in clusters: one of both
  /// is said.
  private void years(KeyedEntries entries, String path) {
    boolean isClustered = inputs.find(entries, path, "afterOne", InputKind.SHARE);
    boolean isIndependent = entries.yes("independent", false);
    CaseInput probability = inputs.inputs().get(path + ".probability");
    boolean isYearly = probability != null && probability.measure().shape() == Shape.PER_YEAR;
    if (probability != null && isYearly == (isClustered == isIndependent)) {
      entries.refuse(
          "finance.case.eventYears",
          entries.place(),
          Sentence.of(
              "hint.finance.case.eventYears",
              "Write independent: true, or afterOne with the probability in a year that follows one"
                  + " with it."),
          "Event '%s': one whose probability is of a year says whether years are independent, and"
              + " one that comes once says nothing of them.",
          path);
    }
    inputs.checkDrawn(entries, path, List.of("probability", "afterOne", "lasts"));
  }

  private List<String> stops(KeyedEntries entries) {
    List<String> taken =
        park.products().stream()
            .filter(each -> each.of().isEmpty())
            .filter(
                each ->
                    inputs.inputs().containsKey(each.input("area"))
                        || inputs.inputs().containsKey(each.input("share")))
            .map(ProductPlan::id)
            .toList();
    List<String> stops = entries.texts("stops");
    stops.forEach(product -> Words.refer(entries, "stops", product, taken));
    return stops;
  }

  private List<CaseEvent.Change> changes(KeyedEntries entries, String path) {
    List<CaseEvent.Change> changes = new ArrayList<>();
    for (KeyedEntries change : entries.findList("changes")) {
      String id = words.id(change, path + ".changes");
      String own = path + ".changes." + id;
      String input = change.text("input");
      Optional<CaseInput> old = changed(change, input);
      boolean isFactor = inputs.find(change, own, "times", InputKind.RATIO);
      boolean isSum =
          inputs.find(change, own, "plus", old.map(CaseInput::kind).orElse(InputKind.FREE));
      if (isFactor == isSum) {
        change.refuse(
            "finance.case.eventChange",
            change.place(),
            Sentence.NONE,
            "Event '%s': a change has a factor, times, or an amount, plus.",
            path);
      }
      CaseEvent.Change made = new CaseEvent.Change(id, input, isFactor);
      change.make(() -> made).ifPresent(changes::add);
    }
    return changes;
  }

  private Optional<CaseInput> changed(KeyedEntries change, String id) {
    List<String> known =
        inputs.inputs().keySet().stream()
            .filter(each -> CHANGED.contains(each.substring(0, Math.max(0, each.indexOf('.')))))
            .toList();
    if (!id.isEmpty() && !known.contains(id)) {
      change.refuse(
          "finance.case.eventInput",
          change.placeOf("input"),
          Sentence.maybe(Nearest.of(id, known)),
          "Input '%s': an event can change inputs of land, works, uptake, products, costs, indices,"
              + " exchange rates and one's own, but the case has none of this id among them.",
          id);
    }
    return Optional.ofNullable(inputs.inputs().get(id));
  }

  private void checkEffect(KeyedEntries entries, CaseEvent event) {
    boolean isCostly = inputs.inputs().containsKey(event.input("cost"));
    if (event.stops().isEmpty() && event.changes().isEmpty() && !isCostly) {
      entries.refuse(
          "finance.case.eventIdle",
          entries.place(),
          Sentence.NONE,
          "Event '%s': it has a cost, stops something or changes an input, but here nothing.",
          event.id());
    }
  }

  /// The event, unless what it says of its frequency makes none that can be drawn.
  private CaseEvent drawable(CaseEvent event) {
    event.occurrence(inputs.inputs());
    return event;
  }
}
