package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tinkuy.finance.family.MixSearch;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.result.FamilyColumns;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// The mix of layers that takes the least public money, and how far the search may be trusted.
final class MixBlocks {
  /// Rates that differ by less are one.
  private static final double SAME = 1e-6;

  private final FamilyColumns.Mix mix;
  private final FinanceNames names;
  private final Wording words;

  MixBlocks(FamilyColumns.Mix mix, FinanceNames names, Wording words) {
    this.mix = mix;
    this.names = names;
    this.words = words;
  }

  List<Block> blocks() {
    return switch (mix.answer()) {
      case MixSearch.Answer.Found(var best, int evaluated, int unsolved, double spacing) ->
          List.of(
              new Finding(
                  sentence(
                      Double.isFinite(best.lowestCover())
                          ? "finance.mix.found"
                          : "finance.mix.found.noDebt",
                      best,
                      new Runs(evaluated, unsolved, spacing)),
                  Tone.NEUTRAL),
              shares(best));
      case MixSearch.Answer.None(var nearest, int evaluated, int unsolved) ->
          List.of(
              new Finding(
                  sentence("finance.mix.none", nearest, new Runs(evaluated, unsolved, 0)),
                  Tone.NEUTRAL),
              shares(nearest));
    };
  }

  private record Runs(int evaluated, int unsolved, double spacing) {}

  private String sentence(String key, MixSearch.Mix found, Runs runs) {
    Map<String, String> places = new TreeMap<>();
    places.put("money", names.money(found.publicMoney()));
    places.put("rate", rate(mix.demands().publicRate()));
    places.put("hurdle", words.percent(mix.demands().hurdle()));
    places.put("cover", words.number(mix.demands().cover(), 2));
    places.put("runs", said(runs));
    places.put("spacing", words.percent(runs.spacing));
    places.put("gap", names.money(found.gap()));
    places.put("owners", names.money(found.ownersValue()));
    places.put(
        "lowest",
        Double.isFinite(found.lowestCover()) ? words.number(found.lowestCover(), 2) : "–");
    return words.text(key, places);
  }

  /// The rate at which public money is discounted, with the stated real one that prices are added
  /// to where it is another.
  private String rate(double nominal) {
    String said = words.numbers().format(nominal * 100, 1, "%");
    return names
        .of()
        .find("discount.public")
        .map(CaseInput::amount)
        .filter(InputAmount.Steady.class::isInstance)
        .map(InputAmount.Steady.class::cast)
        .map(InputAmount.Steady::value)
        .filter(real -> Math.abs(real - nominal) > SAME)
        .map(
            real ->
                words.text(
                    "finance.mix.rate",
                    Map.of("rate", said, "real", words.numbers().format(real * 100, 1, "%"))))
        .orElse(said);
  }

  /// How many mixes were run; those that could not be solved only where there are any.
  private String said(Runs runs) {
    return words.text(
        runs.unsolved == 0 ? "finance.mix.runs.solved" : "finance.mix.runs",
        Map.of("evaluated", words.whole(runs.evaluated), "unsolved", words.whole(runs.unsolved)));
  }

  /// What is not searched but left for others, and the whole.
  private static Row rest(TextCell name, double share, boolean isStrong) {
    return new Row(
        List.of(name, EmptyCell.BLANK, EmptyCell.BLANK, NumberCell.of(share * 100, 1)), isStrong);
  }

  private Table shares(MixSearch.Mix found) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < mix.levers().size(); i++) {
      MixSearch.Lever lever = mix.levers().get(i);
      rows.add(
          Row.of(
              new TextCell(words.find("finance.mix.layer." + lever.layer()).orElse(lever.layer())),
              NumberCell.of(lever.low() * 100, 0),
              NumberCell.of(lever.high() * 100, 0),
              NumberCell.of(found.taken().get(i) * 100, 1)));
    }
    double others = 1 - found.taken().stream().mapToDouble(each -> each).sum();
    rows.add(rest(new TextCell(words.text("finance.mix.layer.owners")), others, false));
    rows.add(rest(new TextCell(words.text("finance.report.sum")), 1, true));
    return new Table(
        "finance-mix",
        words.text("finance.mix.title"),
        List.of(
            Column.text(words.text("finance.mix.layer"), 4),
            Column.number(words.text("finance.mix.from"), "%", 1),
            Column.number(words.text("finance.mix.to"), "%", 1),
            Column.number(words.text("finance.mix.share"), "%", 2)),
        rows,
        words.text("finance.mix.note"));
  }
}
