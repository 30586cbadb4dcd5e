package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.study.PeerResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// A tenant beside the firms of its branch and of the park, with the rules that keep figures back.
final class PeersTable {
  private final String tenant;
  private final PeerResults peers;
  private final Wording words;
  private final FigureText text;
  private final Set<Sentence> reasons = new LinkedHashSet<>();

  PeersTable(String tenant, PeerResults peers, Wording words) {
    this.tenant = tenant;
    this.peers = peers;
    this.words = words;
    this.text = new FigureText(words);
  }

  /// @param most how many lines at most
  List<Block> blocks(int most) {
    List<PeerResults.Line> lines = peers.of(tenant).stream().limit(most).toList();
    if (lines.isEmpty()) {
      return List.of(new Note(words.text("form.return.noOwn", "period", peers.period().text())));
    }
    List<Row> rows = lines.stream().map(this::row).toList();
    Table table =
        new Table(
            "return-peers",
            words.text("form.return.peers", "period", peers.period().text()),
            List.of(
                Column.text(words.text("form.return.perPerson"), 6),
                Column.text(words.text("form.return.you"), 3),
                Column.text(words.text("form.return.branch"), 4),
                Column.text(words.text("form.return.park"), 4)),
            rows,
            "");
    List<Block> blocks = new ArrayList<>();
    blocks.add(table);
    String note = words.text("form.return.peersNote", "rules", peers.rules());
    if (!reasons.isEmpty()) {
      String why = words.list(reasons.stream().map(words::printed).toList());
      note += " " + words.text("form.return.notShown", "why", why);
    }
    blocks.add(new Note(note));
    return blocks;
  }

  private Row row(PeerResults.Line line) {
    String name =
        line.family().isMaterial()
            ? words.text("carrier." + line.family().id() + ".name")
            : words.text("flows.family." + line.family().id());
    return Row.of(
        new TextCell(words.text("form.return.peer." + line.side(), Map.of("what", name))),
        cell(Optional.of(line.own())),
        cell(line.branch()),
        cell(Optional.of(line.park())));
  }

  private Cell cell(Optional<Figure> figure) {
    figure.filter(Figure::isHidden).ifPresent(hidden -> reasons.add(hidden.reason()));
    return figure
        .filter(found -> found.findValue().isPresent())
        .<Cell>map(found -> new TextCell(text.amount(found)))
        .orElseGet(() -> new EmptyCell(words.text("form.return.hidden")));
  }
}
