package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.State;
import org.tinkuy.views.Align;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;

/// A set of indicators on its own page: values, targets where there are any, what is missing.
final class IndicatorsSection {
  private static final int COLUMNS = 5;

  private final String id;
  private final Assessment set;
  private final Wording words;

  /// The page of a set.
  ///
  /// @param id anchor of the section; its title is the text `report.ID`
  IndicatorsSection(String id, Assessment set, Wording words) {
    this.id = id;
    this.set = set;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    GroupScore all = set.current().overall();
    blocks.add(
        new Finding(
            words.text(
                "report.indicators.finding",
                Map.of(
                    "known", Integer.toString(all.known()),
                    "all", Integer.toString(all.applicable()))),
            Tone.NEUTRAL));
    blocks.add(table());
    return new Section(id, words.text("report." + id), blocks);
  }

  private Table table() {
    Map<String, List<Row>> byTopic = new LinkedHashMap<>();
    for (CriterionResult result : set.results()) {
      byTopic.computeIfAbsent(heading(result), _ -> new ArrayList<>()).add(row(result));
    }
    List<Row> rows = new ArrayList<>();
    byTopic.forEach(
        (topic, own) -> {
          rows.add(Row.heading(topic, COLUMNS));
          rows.addAll(own);
        });
    return new Table(
        id + "-table",
        words.text("report.indicators.table", "period", set.period().text()),
        List.of(
            Column.text(words.text("report.criteria.id"), 2),
            Column.text(words.text("report.criteria.name"), 6),
            new Column(words.text("report.criteria.value"), Align.RIGHT, "", 4),
            new Column(words.text("report.criteria.target"), Align.RIGHT, "", 2),
            Column.text(words.text("report.criteria.state"), 3)),
        rows,
        words.text("report." + id + ".note"));
  }

  private String heading(CriterionResult result) {
    String category = result.criterion().category();
    return set.framework().categories().size() > 1
        ? words.category(category)
        : words.topic(category + "/" + result.criterion().topic());
  }

  private Row row(CriterionResult result) {
    State state = result.current().state();
    String value = words.figures().value(result);
    return Row.of(
        new TextCell(result.id()),
        new TextCell(words.name(set.framework().id(), result.criterion())),
        value.isEmpty() ? new EmptyCell(FigureText.NONE) : new TextCell(value),
        text(words.figures().target(result)),
        state == State.REPORTED ? EmptyCell.BLANK : words.cell(result.current()));
  }

  private static Cell text(String text) {
    return text.isEmpty() ? EmptyCell.BLANK : new TextCell(text);
  }
}
