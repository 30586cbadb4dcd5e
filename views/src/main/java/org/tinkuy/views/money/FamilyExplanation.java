package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.result.FamilyColumns;
import org.tinkuy.finance.result.FamilyMeasures;
import org.tinkuy.finance.result.FamilyMeasures.Measure;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// How a figure of a family came about, `family.projectFinance.debt`, or where a line of its own
/// model is asked for, `family.projectFinance.bank.drawn`: in words, at what it is compared, and
/// the lines of its model by year.
///
/// @param of the family
/// @param asked what stands after the id of the family
record FamilyExplanation(FamilyMeasures of, FamilyColumns families, String asked, Wording words) {

  /// What is asked of a family; empty where no family of this name has figures.
  static Optional<FamilyExplanation> find(FinanceResults results, String asked, Wording words) {
    if (!asked.startsWith(FamilyMeasures.PREFIX) || results.families().isEmpty()) {
      return Optional.empty();
    }
    String named = asked.substring(FamilyMeasures.PREFIX.length());
    FamilyColumns families = results.families().get();
    return families.compared().stream()
        .filter(each -> named.startsWith(each.preset().id() + "."))
        .map(FamilyMeasures::of)
        .map(
            each ->
                new FamilyExplanation(
                    each,
                    families,
                    named.substring(each.column().preset().id().length() + 1),
                    words))
        .findFirst();
  }

  /// What stands before the ids of the lines of its model.
  String ask() {
    return "finance:" + FamilyMeasures.PREFIX + of.column().preset().id() + ".";
  }

  /// The figure; empty where a line is asked for.
  ///
  /// @param names of the case with the layers of the family
  Optional<FigureExplanation.Found> figure(FinanceNames names) {
    return of.find(asked)
        .filter(each -> Double.isFinite(each.value()))
        .map(each -> found(each, names));
  }

  /// The family and what is asked of it in words.
  String name() {
    String word = of.find(asked).map(Measure::word).orElse(asked);
    return words.labelled(
        FamiliesSection.name(of.column(), words),
        words.find("finance.families." + word).orElse(word));
  }

  private FigureExplanation.Found found(Measure measure, FinanceNames names) {
    String name = name();
    List<Block> blocks = new ArrayList<>();
    say(
        blocks,
        words.text(
            "finance.explain.figure", Map.of("figure", name, "value", value(measure, names))));
    names.find("finance.how.family." + measure.word()).ifPresent(how -> say(blocks, how));
    measure.rate().ifPresent(rate -> say(blocks, roots(rate)));
    say(blocks, words.text("finance.explain.family", terms()));
    if (!measure.lines().isEmpty()) {
      blocks.add(new LineYears(of.column().run(), ask(), names, words).table(measure.lines(), ""));
    }
    return new FigureExplanation.Found(name, blocks, measure.lines());
  }

  private static void say(List<Block> blocks, String text) {
    blocks.add(new Finding(text, Tone.NEUTRAL));
  }

  /// As the table of the families shows it, with its unit.
  private String value(Measure of, FinanceNames names) {
    return switch (of.kind()) {
      case MONEY -> names.money(of.value());
      case SHARE -> words.numbers().format(of.value() * 100, 1, "%");
      case RATIO -> words.numbers().format(of.value(), 2, words.text("finance.unit.times"));
      case PRICE -> words.numbers().format(names.plain(of.value()), 0, names.currency());
      case COUNT, YEARS ->
          words.numbers().format(of.value(), 0, words.text("finance.families.monthsUnit"));
    };
  }

  private String roots(InternalRate rate) {
    return words.text(
        "finance.explain.roots",
        Map.of(
            "changes", words.whole(rate.signChanges()),
            "roots", words.whole(rate.roots().size())));
  }

  private String rate(OptionalDouble yearly) {
    return yearly.isPresent()
        ? words.text("finance.explain.family.rate", "rate", words.percent(yearly.getAsDouble()))
        : words.text("finance.explain.family.noRate");
  }

  private Map<String, String> terms() {
    Map<String, String> places = new TreeMap<>();
    places.put("cover", words.number(families.terms().cover(), 2));
    places.put("public", rate(families.terms().publicRate()));
    places.put("project", rate(families.terms().projectRate()));
    places.put("source", FamiliesSection.source(of.column(), words));
    return places;
  }
}
