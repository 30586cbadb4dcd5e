package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.Confidence;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.InputEffects;
import org.tinkuy.finance.result.ScenarioOutcome;
import org.tinkuy.views.Block;
import org.tinkuy.views.Note;
import org.tinkuy.views.wording.Wording;

/// What could fail of a case, and what is next to do about it, in a sentence each.
final class MoneyOutlook {
  private static final String KEY = "finance.report.outlook.";

  private final FinanceResults results;
  private final FinanceNames names;
  private final Wording words;

  MoneyOutlook(FinanceResults results, FinanceNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  List<Block> blocks() {
    List<String> fails = new ArrayList<>();
    worst().ifPresent(fails::add);
    nearest().ifPresent(fails::add);
    results
        .figures()
        .value("support")
        .filter(support -> support > 1)
        .ifPresent(
            support -> fails.add(words.text(KEY + "support", "amount", names.money(support))));
    List<Block> blocks = new ArrayList<>();
    if (!fails.isEmpty()) {
      blocks.add(new Note(words.text(KEY + "fails", "list", words.list(fails))));
    }
    next().ifPresent(next -> blocks.add(new Note(next)));
    return blocks;
  }

  /// The scenario with the least cover.
  private Optional<String> worst() {
    return results.scenarios().stream()
        .filter(each -> each.figures().value("minimumCover").isPresent())
        .min(Comparator.comparingDouble(MoneyOutlook::cover))
        .map(
            each ->
                words.text(
                    KEY + "worst",
                    Map.of(
                        "scenario",
                        each.scenario().name().in(words.language()),
                        "cover",
                        words.number(cover(each), 2))));
  }

  private static double cover(ScenarioOutcome of) {
    return of.figures().value("minimumCover").orElse(Double.NaN);
  }

  /// The input that has to change least, as a share of itself, for the worth to be zero.
  private Optional<String> nearest() {
    return results.sensitivity().bars().stream()
        .filter(bar -> change(bar).isPresent())
        .min(Comparator.comparingDouble(bar -> Math.abs(change(bar).orElseThrow())))
        .map(
            bar ->
                words.text(
                    KEY + (results.sensitivity().worth() < 0 ? "already" : "nearest"),
                    Map.of(
                        "what",
                        words.text("finance.figure." + results.sensitivity().measured()),
                        "rate",
                        rate(),
                        "amount",
                        names.money(results.sensitivity().worth()),
                        "input",
                        names.input(bar.input()),
                        "value",
                        CaseInputsSection.number(words, bar.input(), bar.switching().orElseThrow()),
                        "change",
                        signed(change(bar).orElseThrow()))));
  }

  /// At which rate the worth is reckoned.
  private String rate() {
    String whose = results.sensitivity().measured().equals("ownersWorth") ? "equity" : "project";
    return results
        .run()
        .model()
        .of()
        .find("discount." + whose)
        .map(rate -> CaseInputsSection.amount(words, rate))
        .orElseGet(() -> words.text("finance.input." + whose));
  }

  private String signed(double change) {
    return (change > 0 ? "+" : "") + words.numbers().format(change * 100, 1, "%");
  }

  private static Optional<Double> change(InputEffects.Bar bar) {
    return bar.input().amount() instanceof InputAmount.Steady(double now)
        ? bar.switching().map(at -> at / now - 1)
        : Optional.empty();
  }

  /// To find a source for what has none; else to make sure of what moves the worth most and is not
  /// sure.
  private Optional<String> next() {
    List<CaseInput> unsourced = results.unsourced();
    if (!unsourced.isEmpty()) {
      return Optional.of(
          words.text(
              KEY + "unsourced",
              Map.of(
                  "count",
                  words.whole(unsourced.size()),
                  "input",
                  names.input(unsourced.getFirst()))));
    }
    return results.sensitivity().bars().stream()
        .map(InputEffects.Bar::input)
        .filter(input -> input.backing().confidence() != Confidence.HIGH)
        .findFirst()
        .map(input -> words.text(KEY + "unsure", "input", names.input(input)));
  }
}
