package org.tinkuy.finance.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.PriceBasis;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;

/// Reads lines of one's own, scenarios, and which inputs move together.
final class ExtrasReader {
  private static final Map<String, Shape> SHAPES =
      Map.of(
          "flow", Shape.FLOW,
          "stock", Shape.STOCK,
          "factor", Shape.FACTOR,
          "rate", Shape.RATE);

  private static final Map<String, UserLine.Adds> ADDS =
      Map.of(
          "revenue", UserLine.Adds.REVENUE,
          "costs", UserLine.Adds.COSTS,
          "works", UserLine.Adds.WORKS);

  private static final Map<String, UserLine.Means> MEANS =
      Map.of(
          "revenue", UserLine.Means.REVENUE,
          "cfads", UserLine.Means.CFADS,
          "service", UserLine.Means.SERVICE,
          "invested", UserLine.Means.INVESTED,
          "net", UserLine.Means.NET,
          "owners", UserLine.Means.OWNERS);

  private final InputReader inputs;
  private final Words words;
  private final CaseHead head;
  private final List<String> phases;
  private final Map<UserLine.Means, String> meant = new EnumMap<>(UserLine.Means.class);

  /// @param phases ids of the phases of the case
  ExtrasReader(InputReader inputs, Words words, CaseHead head, List<String> phases) {
    this.phases = List.copyOf(phases);
    this.inputs = inputs;
    this.words = words;
    this.head = head;
  }

  List<UserLine> lines(KeyedEntries root) {
    List<UserLine> lines = new ArrayList<>();
    for (KeyedEntries entries : root.findList("lines")) {
      String id = words.id(entries, "lines");
      Shape shape = entries.has("is") ? entries.word("is", SHAPES) : Shape.FLOW;
      boolean isReal =
          entries.has("prices")
              ? entries.word("prices", Map.of("constant", true, "nominal", false))
              : !head.isNominal();
      String formula = entries.text("formula");
      Optional<LineType> type = type(entries, shape, isReal);
      UserLine.Adds adds = entries.has("adds") ? entries.word("adds", ADDS) : UserLine.Adds.NOTHING;
      UserLine line =
          new UserLine(
              id,
              Words.name(entries, "name", id),
              type.orElse(LineType.PLAIN),
              formula,
              adds,
              adds == UserLine.Adds.WORKS ? ParkReader.phaseOf(entries, id, phases) : "",
              means(entries, id, type),
              entries.placeOf("formula"));
      entries.make(() -> line).ifPresent(lines::add);
    }
    return lines;
  }

  /// What a line is to a reader: a flow of the case's money, each meaning of one line at most.
  private Optional<UserLine.Means> means(KeyedEntries entries, String id, Optional<LineType> type) {
    if (!entries.has("means")) {
      return Optional.empty();
    }
    UserLine.Means means = entries.word("means", MEANS);
    String other = meant.putIfAbsent(means, id);
    if (other != null) {
      entries.refuse(
          "finance.case.meansTwice",
          entries.placeOf("means"),
          Sentence.NONE,
          "Line '%s': one line has a meaning, and '%s' has the same.",
          id,
          other);
    }
    boolean isMoney =
        type.filter(
                each -> each.shape() == Shape.FLOW && each.unit().equals(inputs.units().money()))
            .isPresent();
    if (type.isPresent() && !isMoney) {
      entries.refuse(
          "finance.case.means",
          entries.placeOf("means"),
          Sentence.NONE,
          "Line '%s': what has a meaning must be a flow in %s, but its shape is %s and its unit"
              + " %s.",
          id,
          inputs.units().money().code(),
          entries.has("is") ? entries.text("is") : "flow",
          type.get().unit().code());
    }
    return Optional.of(means);
  }

  private Optional<LineType> type(KeyedEntries entries, Shape shape, boolean isReal) {
    String text = entries.findText("unit").orElse("");
    Optional<UnitText.Said> said = inputs.units().text().read(text);
    if (said.isEmpty()) {
      entries.refuse(
          "finance.case.lineUnit",
          entries.placeOf("unit"),
          Sentence.maybe(inputs.units().table().nearest(text)),
          "Line: its unit '%s' is not known.",
          text);
      return Optional.empty();
    }
    PriceBasis prices = basis(said.get().currency().isEmpty(), isReal);
    return Optional.of(
        new LineType(
            said.get().unit(),
            prices,
            said.get().shape() == Shape.FACTOR ? shape : said.get().shape()));
  }

  private PriceBasis basis(boolean isPlain, boolean isReal) {
    if (isPlain) {
      return PriceBasis.NONE;
    }
    return isReal ? PriceBasis.constant(head.base()) : PriceBasis.NOMINAL;
  }

  List<CaseScenario> scenarios(KeyedEntries root) {
    List<CaseScenario> scenarios = new ArrayList<>();
    for (KeyedEntries entries : root.findList("scenarios")) {
      String id = words.id(entries, "scenarios");
      CaseScenario scenario =
          new CaseScenario(
              id,
              Words.name(entries, "name", id),
              set(entries),
              scaled(entries),
              Words.whole(entries, "delay_months", 0),
              entries.yes("keepsDebt", true));
      entries.make(() -> scenario).ifPresent(scenarios::add);
    }
    return scenarios;
  }

  /// Other amounts, each read as the input that it stands for is.
  private Map<String, CaseInput> set(KeyedEntries entries) {
    Map<String, CaseInput> set = new LinkedHashMap<>();
    for (KeyedEntries change : entries.findList("set")) {
      String id = change.text("input");
      if (known(change, id)) {
        CaseInput old = inputs.inputs().get(id);
        InputReader other = new InputReader(inputs.units(), inputs.life());
        other.need(change, "", "to", old == null ? InputKind.FREE : old.kind());
        CaseInput to = other.inputs().get("to");
        if (to != null && old != null) {
          inputs.checkDrawn(change, id, to);
          ContractReader.checkYearly(change, id, to);
          set.put(id, instead(old, to));
        }
        // of what is set for nobody, no key is judged
        change.make(() -> true);
      }
    }
    return set;
  }

  /// What a scenario says of an input, in the unit in which it says it; what it leaves out is as in
  /// the case.
  private static CaseInput instead(CaseInput old, CaseInput to) {
    return new CaseInput(
        old.id(),
        old.kind(),
        to.measure(),
        to.amount(),
        to.measure().isSame(old.measure()) ? old.range() : Optional.empty(),
        old.backing(),
        to.index().isEmpty() ? old.index() : to.index(),
        to.place());
  }

  private Map<String, CaseScenario.Factor> scaled(KeyedEntries entries) {
    Map<String, CaseScenario.Factor> scaled = new LinkedHashMap<>();
    for (KeyedEntries change : entries.findList("scale")) {
      String id = change.text("input");
      double by = change.number("by");
      if (known(change, id)) {
        scaled.put(id, new CaseScenario.Factor(by, change.placeOf("by")));
      }
      change.make(() -> true);
    }
    return scaled;
  }

  private boolean known(KeyedEntries entries, String id) {
    if (inputs.inputs().containsKey(id) || inputs.isRefused(id)) {
      return true;
    }
    entries.refuse(
        "finance.case.inputUnknown",
        entries.placeOf("input"),
        Sentence.maybe(Nearest.of(id, inputs.inputs().keySet())),
        "Input '%s': the case has none of this id.",
        id);
    return false;
  }
}
