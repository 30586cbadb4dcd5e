package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.document.Difference;
import org.tinkuy.study.Scenario;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.HeldCell;
import org.tinkuy.views.wording.Wording;

/// What a scenario makes differ from the park as it is, cell by cell.
public final class ScenarioSection {
  private final Scenario scenario;
  private final Wording words;

  public ScenarioSection(Scenario scenario, Wording words) {
    this.scenario = scenario;
    this.words = words;
  }

  /// How many cells differ, in one sentence.
  public static String sentence(Scenario scenario, Wording words) {
    int cells = scenario.differences().size();
    String key = cells == 0 ? "none" : "some";
    return words.text("report.scenario." + key, "cells", words.number(cells, 0));
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(sentence(scenario, words), Tone.NEUTRAL));
    if (!scenario.changes().why().isEmpty()) {
      blocks.add(new Note(scenario.changes().why()));
    }
    if (!scenario.differences().isEmpty()) {
      blocks.add(table());
    }
    String title = words.text("report.scenario", "scenario", scenario.name());
    return new Section("scenario", title, blocks);
  }

  private Table table() {
    return new Table(
        "scenario-table",
        words.text("report.scenario.table"),
        List.of(
            Column.text(words.text("report.scenario.where"), 3),
            Column.text(words.text("report.scenario.key"), 3),
            Column.text(words.text("report.scenario.column"), 3),
            Column.text(words.text("report.scenario.before"), 3),
            Column.text(words.text("report.scenario.after"), 3)),
        scenario.differences().stream().map(this::row).toList(),
        "");
  }

  private Row row(Difference difference) {
    return Row.of(
        new TextCell(difference.table()),
        new TextCell(difference.key()),
        new TextCell(difference.column()),
        HeldCell.of(difference.before(), words),
        HeldCell.of(difference.after(), words));
  }
}
