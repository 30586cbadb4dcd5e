package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.PartyFigures;
import org.tinkuy.finance.result.PartyTable;
import org.tinkuy.finance.result.ProjectFigures;
import org.tinkuy.formula.Term;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.Block;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// How a figure of the headline or of a party came about: what it is in words, the lines that it is
/// read off by year with how to ask for them, and the rate that discounts it.
final class FigureExplanation {
  /// Figures in which nothing is discounted: rates at which flows are worth nothing, and the time
  /// until they add up to zero.
  private static final Pattern UNDISCOUNTED =
      Pattern.compile("\\.(?:root|rateByDays|economicRate|paybackTime|rate)(?:\\.|$)");

  private static final String HOW = "finance.how.";

  private final FinanceResults results;
  private final Figure figure;
  private final FinanceNames names;
  private final Wording words;

  private FigureExplanation(
      FinanceResults results, Figure figure, FinanceNames names, Wording words) {
    this.results = results;
    this.figure = figure;
    this.names = names;
    this.words = words;
  }

  /// What was found.
  ///
  /// @param lines that the figure is read off
  /// @param inputs that it rests on beside them
  /// @param tables of the park's folder that it rests on beside them
  record Found(
      String title,
      List<Block> blocks,
      List<Line> lines,
      List<CaseInput> inputs,
      List<String> tables) {
    /// What rests on lines alone.
    Found(String title, List<Block> blocks, List<Line> lines) {
      this(title, blocks, lines, List.of(), List.of());
    }
  }

  /// The derivation of a figure; empty where there is none of this name.
  ///
  /// @param asked its id without `finance:`, and behind `@` of which kind of lines alone
  /// @param ask what stands before the ids of lines
  static Optional<Found> find(
      FinanceResults results, String asked, String ask, FinanceNames names, Wording words) {
    String id = asked.split("@", 2)[0];
    String kind = asked.substring(Math.min(asked.length(), id.length() + 1));
    return results
        .findShown(ProjectFigures.PREFIX + id)
        .map(figure -> new FigureExplanation(results, figure, names, words).found(id, ask, kind))
        .filter(found -> kind.isEmpty() || !found.lines().isEmpty());
  }

  /// A figure that the report shows in words.
  static String name(FinanceResults results, Figure figure, FinanceNames names, Wording words) {
    String id = figure.id().substring(ProjectFigures.PREFIX.length());
    return FamilyExplanation.find(results, id, words)
        .map(FamilyExplanation::name)
        .or(() -> ofScenario(results, id, names, words))
        .orElseGet(() -> new FigureExplanation(results, figure, names, words).name(id));
  }

  private static Optional<String> ofScenario(
      FinanceResults results, String id, FinanceNames names, Wording words) {
    return results.scenarios().stream()
        .filter(each -> id.startsWith(each.prefix()))
        .map(
            each ->
                words.labelled(
                    each.scenario().name().in(words.language()),
                    names.figure(id.substring(each.prefix().length()))))
        .findFirst();
  }

  private String name(String asked) {
    return ofParty()
        .map(Named::name)
        .or(() -> FiscalExplanation.findName(results, asked, names, words))
        .or(() -> UnsureNames.find(results, figure.id(), names, words).map(UnsureNames::name))
        .orElseGet(() -> names.figure(asked));
  }

  private Found found(String asked, String ask, String kind) {
    Optional<Named> party = ofParty();
    Optional<UnsureNames> unsure = UnsureNames.find(results, figure.id(), names, words);
    String name = name(asked);
    String how =
        party
            .map(named -> HOW + "party." + named.word())
            .orElseGet(() -> HOW + asked.split("\\.", 2)[0]);
    List<Line> lines =
        lines().stream()
            .filter(line -> kind.isEmpty() || LineYears.kind(line).equals(kind))
            .toList();
    List<Block> blocks = new ArrayList<>();
    String value =
        party.map(this::shown).or(() -> unsure.map(UnsureNames::value)).orElseGet(this::headline);
    blocks.add(
        new Finding(
            words.text("finance.explain.figure", Map.of("figure", name, "value", value)),
            Tone.NEUTRAL));
    unsure
        .map(UnsureNames::how)
        .or(() -> names.find(how))
        .ifPresent(text -> blocks.add(new Finding(text, Tone.NEUTRAL)));
    if (unsure.isEmpty()
        && figure.reason().isEmpty()
        && lines.size() == 1
        && party
            .map(named -> named.measure().name().isInternalRate())
            .orElseGet(this::isRateOfFlows)) {
      blocks.add(new Finding(roots(lines.getFirst()), Tone.NEUTRAL));
    }
    inputs().ifPresent(blocks::add);
    if (!lines.isEmpty()) {
      blocks.add(new LineYears(results.run(), ask, names, words).table(lines, asked));
    }
    return new Found(
        name, blocks, lines, inputsOfTerms(), party.map(Named::tables).orElse(List.of()));
  }

  /// A measure of a party.
  private record Named(String name, String word, PartyTable.Measure measure, List<String> tables) {}

  private Optional<Named> ofParty() {
    return results
        .parties()
        .flatMap(
            parties ->
                parties.tables().stream()
                    .flatMap(
                        table ->
                            table.measures().stream()
                                .filter(each -> PartyFigures.id(each).equals(figure.id()))
                                .map(each -> named(table, each)))
                    .findFirst());
  }

  private Named named(PartyTable table, PartyTable.Measure measure) {
    PartiesSection section = PartiesSection.named(results, names, words);
    String party = words.text("finance.parties." + table.party());
    return new Named(
        words.labelled(party, section.name(measure)),
        measure.word(),
        measure,
        measure.name().tables());
  }

  private String shown(Named named) {
    return PartiesSection.named(results, names, words).value(named.measure());
  }

  private String headline() {
    Optional<Double> value = figure.findValue();
    if (value.isEmpty()) {
      return words.printed(figure.reason());
    }
    if (figure.unit().dimension().isMoney()) {
      return names.money(value.get());
    }
    return isRateOfFlows()
        ? words.numbers().format(value.get() * 100, 2, "%")
        : words.number(value.get(), 3);
  }

  /// Whether it is a plain number that is read off flows of money, as the rate is at which they are
  /// worth nothing. A cover is read off a line that is a plain number itself; ids tell neither,
  /// since those of loans and lines are parts of them.
  private boolean isRateOfFlows() {
    List<Line> lines = lines();
    return figure.unit().equals(Unit.ONE)
        && !lines.isEmpty()
        && lines.stream().allMatch(line -> line.type().unit().dimension().isMoney());
  }

  private String roots(Line line) {
    InternalRate rate = InternalRate.of(results.run().values().series(line));
    return words.text(
        "finance.explain.roots",
        Map.of(
            "changes", words.whole(rate.signChanges()),
            "roots", words.whole(rate.roots().size())));
  }

  private List<Line> lines() {
    return figure.origin().terms().stream()
        .map(Term::label)
        .flatMap(id -> results.run().model().find(id).stream())
        .filter(line -> !results.run().model().inputs().containsValue(line))
        .toList();
  }

  private List<CaseInput> inputsOfTerms() {
    return figure.origin().terms().stream()
        .map(Term::label)
        .flatMap(id -> results.run().model().of().find(id).stream())
        .toList();
  }

  /// The inputs that it is reckoned with beside the lines: rates of discount.
  private Optional<Block> inputs() {
    List<String> said = new ArrayList<>();
    for (String id : List.of("discount.project", "discount.equity", "discount.public")) {
      boolean isTerm = figure.origin().terms().stream().anyMatch(term -> term.label().equals(id));
      boolean isHeadline =
          (figure.id().endsWith(":projectWorth") && id.endsWith("project"))
              || (figure.id().endsWith(":ownersWorth") && id.endsWith("equity"));
      if ((isTerm || isHeadline) && !UNDISCOUNTED.matcher(figure.id()).find()) {
        results.run().model().of().find(id).ifPresent(input -> said.add(said(input)));
      }
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(String.join(" ", said), Tone.NEUTRAL));
  }

  private String said(CaseInput input) {
    Map<String, String> places = new TreeMap<>();
    places.put("input", input.id());
    places.put("value", CaseInputsSection.amount(words, input));
    places.put("source", names.backing(input));
    return words.text("finance.explain.rate", places);
  }
}
