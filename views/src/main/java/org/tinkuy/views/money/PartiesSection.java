package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.PartyMeasure;
import org.tinkuy.finance.result.PartyTable;
import org.tinkuy.finance.result.PartyTables;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// What the case means for each party: a small table each, and what the case does not say.
final class PartiesSection {
  private static final String KEY = "finance.parties.";

  private final FinanceResults results;
  private final FinanceNames names;
  private final Wording words;

  private PartiesSection(FinanceResults results, FinanceNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  /// The section; empty where the case has no stack.
  static Optional<Section> of(FinanceResults results, FinanceNames names, Wording words) {
    return results
        .parties()
        .map(parties -> new PartiesSection(results, names, words).section(parties));
  }

  /// For names and values of single measures.
  static PartiesSection named(FinanceResults results, FinanceNames names, Wording words) {
    return new PartiesSection(results, names, words);
  }

  /// A measure in words, with what it is of.
  String name(PartyTable.Measure of) {
    String part = of.part().isEmpty() ? "" : part(of.part());
    return part
        + switch (of.name()) {
          case TESTED_CURRENCY -> words.text(KEY + "measure." + of.word(), currencies());
          case UNIT_COST -> words.text(KEY + "measure." + of.word(), "unit", unit());
          case HIGH_LOSS -> highLoss();
          case SOCIAL_RETURN -> socialReturn(of);
          default -> words.text(names.fitting(KEY + "measure." + of.word()));
        };
  }

  /// What outcomes are worth, with those that are counted: others may be as large.
  private String socialReturn(PartyTable.Measure of) {
    String name = words.text(KEY + "measure." + of.word());
    List<String> counted =
        names.of().extras().society().outcomes().stream()
            .map(each -> each.name().in(words.language()))
            .toList();
    return counted.isEmpty()
        ? name
        : words.text(
            KEY + "socialReturn.of", Map.of("name", name, "outcomes", words.list(counted)));
  }

  /// With what chance a high loss is passed, where anything is promised.
  private String highLoss() {
    String word = PartyMeasure.HIGH_LOSS.word();
    return results
        .state()
        .filter(state -> Double.isFinite(state.rare()))
        .map(state -> words.statedPercent(state.rare()))
        .map(chance -> words.text(KEY + "measure." + word, "chance", chance))
        .orElseGet(() -> words.text(KEY + "unknown." + word));
  }

  /// Why the case has no such measure; empty where none is asked for, and where the case has it, of
  /// another part.
  ///
  /// @param asked `lender.financedTail`
  Optional<Section> findAbsent(String asked) {
    return PartyMeasure.find(asked)
        .filter(
            measure ->
                results.parties().stream()
                    .flatMap(parties -> parties.of(measure.party()).measures().stream())
                    .noneMatch(each -> each.name() == measure))
        .map(this::absent);
  }

  private Section absent(PartyMeasure measure) {
    String name = name(new PartyTable.Measure(measure, "", Double.NaN));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(words.text("finance.explain.absent", "figure", name), Tone.ATTENTION));
    names
        .find("finance.how.party." + measure.word())
        .ifPresent(how -> blocks.add(new Finding(how, Tone.NEUTRAL)));
    results
        .parties()
        .map(parties -> missing(parties.of(measure.party()), measure))
        .or(() -> Optional.of(words.text("finance.explain.noLayers")))
        .filter(why -> !why.isEmpty())
        .ifPresent(why -> blocks.add(new Finding(why, Tone.NEUTRAL)));
    String party = words.text(KEY + measure.party());
    return new Section("finance-explain", words.labelled(party, name), blocks);
  }

  /// What the case does not say: of a measure, where that is named, else all of its party.
  private String missing(PartyTable table, PartyMeasure measure) {
    return table.unknown().contains(measure.word())
        ? missing(List.of(measure.word()))
        : missing(table.unknown());
  }

  /// A unit of what the typical tenant makes.
  private String unit() {
    return names.of().extras().society().tenant().stream()
        .flatMap(tenant -> tenant.unit().stream())
        .map(unit -> unit.in(words.language()))
        .findFirst()
        .orElse("1");
  }

  /// In which currencies the case earns, and in which it owes.
  private Map<String, String> currencies() {
    SequencedSet<String> income = new LinkedHashSet<>();
    for (ProductPlan product : names.of().park().products()) {
      names
          .of()
          .find(product.input("price"))
          .map(price -> price.measure().currency())
          .filter(currency -> !currency.isEmpty())
          .ifPresent(income::add);
    }
    SequencedSet<String> debt = new LinkedHashSet<>();
    for (StackLines.DebtLines loan : results.run().model().loans()) {
      debt.add(
          loan.facility()
              .layer()
              .offer()
              .foreign()
              .map(foreign -> foreign.unit().code())
              .orElse(names.of().units().currency()));
    }
    return Map.of("income", words.list(List.copyOf(income)), "debt", words.list(List.copyOf(debt)));
  }

  /// A measure as a person reads it, with its unit.
  String value(PartyTable.Measure of) {
    KindCells cells = new KindCells(names, words);
    return cells.cell(of.kind(), of.value()) instanceof NumberCell number
        ? words.numbers().format(number.value(), number.decimals(), cells.unit(of.kind()))
        : words.text("state.noData");
  }

  private Section section(PartyTables parties) {
    List<Block> blocks = new ArrayList<>();
    boolean isKept = parties.transfers().isKept();
    blocks.add(
        new Finding(
            words.text(KEY + (isKept ? "balanced" : "unbalanced")),
            isKept ? Tone.NEUTRAL : Tone.ATTENTION));
    for (PartyTable each : parties.tables()) {
      String party = words.text(KEY + each.party());
      String missing = missing(each.unknown());
      if (each.measures().isEmpty()) {
        blocks.add(new Note(words.labelled(party, missing)));
      } else {
        blocks.add(table(each, party, missing));
      }
    }
    return new Section("finance-parties", words.text(KEY + "title"), blocks);
  }

  private String missing(List<String> unsaid) {
    List<String> unknown =
        unsaid.stream()
            .map(word -> words.text(names.fitting(KEY + "unknown." + word), places(word)))
            .toList();
    return unknown.isEmpty() ? "" : words.text(KEY + "unknown", "list", words.list(unknown));
  }

  /// What is not known of which services.
  private Map<String, String> places(String word) {
    return word.equals("losses")
        ? Map.of(
            "services",
            words.list(
                names.of().park().products().stream()
                    .filter(each -> each.kind() == ProductPlan.Kind.SERVICE)
                    .filter(each -> names.of().find(each.input("losses")).isEmpty())
                    .map(each -> each.name().in(words.language()))
                    .toList()))
        : Map.of();
  }

  private Table table(PartyTable of, String party, String missing) {
    List<Row> rows =
        of.measures().stream()
            .filter(measure -> !isToldByWhole(measure, of))
            // where no scenario makes works dearer there is no worst one of them
            .filter(measure -> measure.name() != PartyMeasure.OVERRUN || measure.value() != 0)
            .map(this::row)
            .toList();
    String note = note(of.party());
    return new Table(
        "finance-parties-" + of.party().name().toLowerCase(Locale.ROOT),
        party,
        List.of(
            Column.text(words.text("finance.families.measure"), 5),
            Column.text(words.text("finance.families.unit"), 2),
            Column.number(words.text(KEY + "value"), "", 2)),
        rows,
        (note + " " + missing).strip());
  }

  /// How the measures of a party are found; where a budget pays in as owners do, that it is one.
  private String note(PartyTable.Party party) {
    String key = KEY + "note." + party;
    boolean isBudgeted = names.of().layers().stream().anyMatch(Layer.Budget.class::isInstance);
    return Optional.of(key + ".budget")
        .filter(_ -> isBudgeted)
        .flatMap(words::find)
        .or(() -> names.find(key))
        .orElse("");
  }

  private Row row(PartyTable.Measure of) {
    KindCells cells = new KindCells(names, words);
    return Row.of(
        new TextCell(name(of)),
        new TextCell(tariffUnit(of).orElseGet(() -> cells.unit(of.kind()))),
        cells.cell(of.kind(), of.value()));
  }

  /// The unit in which the tariff of a service is stated, of what is told for one of it.
  private Optional<String> tariffUnit(PartyTable.Measure of) {
    return switch (of.name()) {
      case LEVEL_TARIFF, COST_TO_SERVE ->
          names
              .of()
              .find(of.part() + ".price")
              .map(price -> words.unit(price.measure().written().unit()));
      default -> Optional.empty();
    };
  }

  /// Whether a part is told by the whole: where there is no other.
  private static boolean isToldByWhole(PartyTable.Measure part, PartyTable table) {
    return !part.part().isEmpty()
        && table.measures().stream().filter(each -> each.name() == part.name()).count() == 2
        && table.measures().stream()
            .anyMatch(
                each ->
                    each.part().isEmpty()
                        && each.name() == part.name()
                        && Double.compare(each.value(), part.value()) == 0);
  }

  private String part(String id) {
    int dot = id.indexOf('.');
    String start = dot < 0 ? "" : id.substring(0, dot);
    return switch (start) {
      case "groups" -> words.before(words.text("finance.group." + id.substring(dot + 1)));
      case "places" -> words.before(words.text("finance.place." + id.substring(dot + 1)));
      case "incentives" ->
          results
              .zone()
              .map(
                  zone ->
                      words.before(
                          new IncentiveNames(zone.regime(), words).of(id.substring(dot + 1))))
              .orElse("");
      case "contract" -> words.before(words.text(KEY + "part." + id));
      case "grades", "metrics" -> words.before(id.substring(dot + 1));
      default -> ofCase(id);
    };
  }

  private String ofCase(String id) {
    return results.run().model().of().extras().scenarios().stream()
        .filter(scenario -> scenario.id().equals(id))
        .findFirst()
        .map(scenario -> words.before(scenario.name().in(words.language())))
        .orElseGet(() -> names.part(id + "."));
  }
}
