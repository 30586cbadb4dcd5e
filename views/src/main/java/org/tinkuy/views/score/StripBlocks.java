package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tinkuy.compliance.StripBreach;
import org.tinkuy.compliance.Strips;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Names;
import org.tinkuy.views.wording.Wording;

/// Plots that reach into strips that must stay free: one sentence, and one row for each of them.
public final class StripBlocks {
  private final Strips strips;
  private final Wording words;

  public StripBlocks(Strips strips, Wording words) {
    this.strips = strips;
    this.words = words;
  }

  /// What was found, with how much each plot takes.
  public String sentence() {
    if (strips.breaches().isEmpty()) {
      return words.text("report.strips.free");
    }
    return words.text(
        "report.strips.broken",
        Map.of(
            "count", words.figures().total(strips.plots()),
            "plots", words.list(strips.breaches().stream().map(this::plot).toList())));
  }

  private String plot(StripBreach breach) {
    return words.text(
        "report.strips.plot",
        Map.of(
            "plot", breach.plot(),
            "area", words.figures().total(breach.area()),
            "share", share(breach)));
  }

  /// With a decimal, so that what is little is not written as nothing.
  private String share(StripBreach breach) {
    return words.numbers().format(breach.share().findValue().orElseThrow() * 100, 1, "%");
  }

  /// The finding and its table; where nothing is drawn, that this is so.
  List<Block> blocks(Names names) {
    if (!strips.drawn()) {
      boolean plots = strips.plan() == Strips.Plan.PLOTS;
      return List.of(new Note(words.text(plots ? "report.strips.none" : "report.strips.noPlan")));
    }
    List<Block> blocks = new ArrayList<>();
    boolean broken = !strips.breaches().isEmpty();
    blocks.add(new Finding(sentence(), broken ? Tone.ATTENTION : Tone.NEUTRAL));
    if (broken) {
      blocks.add(table(names));
    }
    return blocks;
  }

  private Table table(Names names) {
    List<Row> rows = new ArrayList<>();
    for (StripBreach breach : strips.breaches()) {
      String tenants = String.join(", ", breach.tenants().stream().map(names::of).toList());
      rows.add(
          Row.of(
              new TextCell(breach.plot()),
              tenants.isEmpty() ? new EmptyCell(FigureText.NONE) : new TextCell(tenants),
              words.figures().cell(breach.area(), 1, 0, FigureText.NONE),
              words.figures().cell(breach.share(), 100, 1, FigureText.NONE)));
    }
    return new Table(
        "strips-table",
        words.text("report.strips.table"),
        List.of(
            Column.text(words.text("report.strips.column.plot"), 2),
            Column.text(words.text("report.strips.column.tenants"), 6),
            Column.number(words.text("report.strips.column.area"), "m²", 3),
            Column.number(words.text("report.strips.column.share"), "%", 3)),
        rows,
        words.text(
            "report.strips.note",
            Map.of(
                "area", words.figures().total(strips.area()),
                "share", words.figures().percent(strips.share()))));
  }
}
