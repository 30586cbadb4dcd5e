package org.tinkuy.views.money;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.UnsureFigures;
import org.tinkuy.finance.result.UnsureFigures.Shown;
import org.tinkuy.views.wording.Wording;

/// The figures of sensitivities, draws and mixes in words: what each is, how it comes about, and
/// its value with its unit.
///
/// @param shown the figure
record UnsureNames(Shown shown, FinanceNames names, Wording words) {
  private static final String KEY = "finance.unsure.";

  /// The figure of an id; empty where none of these has it.
  static Optional<UnsureNames> find(
      FinanceResults results, String id, FinanceNames names, Wording words) {
    return UnsureFigures.find(results, id).map(each -> new UnsureNames(each, names, words));
  }

  String name() {
    Map<String, String> places = new TreeMap<>();
    places.put("input", shown.of().input().map(names::input).orElse(""));
    places.put("part", part());
    return words.text(KEY + shown.word(), places);
  }

  private String part() {
    String part = shown.of().part();
    if (shown.word().startsWith(UnsureFigures.INDICATOR)) {
      return words.text(names.fitting("finance.indicator." + part));
    }
    if (shown.word().equals("draws.end")) {
      return words.text("finance.earlyEnd." + part);
    }
    return shown.word().equals("mix.share")
        ? words.find("finance.mix.layer." + part).orElse(part)
        : part;
  }

  /// How it comes about: one text for all figures of its kind.
  String how() {
    String word = shown.word();
    String kind = word.contains(".") ? word.substring(0, word.indexOf('.')) : word;
    boolean isOfSpread = word.equals("draws.share") || word.equals("draws.rank");
    return words
        .find(KEY + "how." + word)
        .orElseGet(() -> words.text(KEY + "how." + (isOfSpread ? "spread" : kind)));
  }

  String value() {
    double value = shown.figure().findValue().orElse(Double.NaN);
    Optional<CaseInput> input = shown.of().input();
    if (shown.kind().isEmpty() && input.isPresent()) {
      return CaseInputsSection.number(words, input.get(), value);
    }
    return switch (shown.kind().orElseThrow()) {
      case MONEY -> names.money(value);
      case SHARE -> words.numbers().format(value * 100, 1, "%");
      case YEARS -> words.numbers().format(value, 1, words.text("finance.report.years"));
      case RATIO, COUNT, PRICE -> words.number(value, 2);
    };
  }
}
