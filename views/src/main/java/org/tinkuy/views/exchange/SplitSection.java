package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tinkuy.exchange.network.GroupSplit;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.park.ParkSplit;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// How the saving may be split: each firm's fair share, and the price of each exchange with the
/// points at which its partners would walk away.
final class SplitSection {
  private static final String EXACTLY = "";
  private static final String NEARLY = ".near";
  private static final String IN_THE_MIDDLE = ".middle";

  private final ParkExchanges results;
  private final ParkSplit split;
  private final ExchangeNames names;
  private final Wording words;

  SplitSection(ParkExchanges results, ParkSplit split, ExchangeNames names, Wording words) {
    this.results = results;
    this.split = split;
    this.names = names;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    split.groups().forEach(group -> blocks.add(finding(group)));
    if (!split.shapley().isEmpty()) {
      blocks.add(shares());
    }
    if (!results.deals().isEmpty()) {
      blocks.add(prices());
    }
    if (!split.unpaid().isEmpty()) {
      blocks.add(unpaid());
    }
    blocks.add(new Note(words.text("report.split.method")));
    return new Section("split", words.text("report.split"), blocks);
  }

  private Finding finding(GroupSplit group) {
    String text =
        words.text(
            "report.split." + group.method() + (isOpen(group) ? ".open" : ""),
            Map.of(
                "firms", names.firms(group.firms()),
                "samples", words.whole(2L * group.samples()),
                "core", core(group)));
    return new Finding(
        text, group.method() == GroupSplit.Method.EXACT ? Tone.NEUTRAL : Tone.ATTENTION);
  }

  /// Whether orders were sampled whose values are not all proved.
  private static boolean isOpen(GroupSplit group) {
    return group.method() == GroupSplit.Method.SAMPLED
        && group.shapley().values().stream().anyMatch(share -> share.value().isEmpty());
  }

  private String core(GroupSplit group) {
    return group
        .core()
        .map(
            core ->
                core.empty()
                    ? words.text("exchange.core.empty", "least", names.money(core.leastCore()))
                    : words.text("exchange.core.notEmpty"))
        .orElse(words.text("exchange.core.undecided"));
  }

  private Table shares() {
    List<Row> rows = new ArrayList<>();
    split
        .shapley()
        .forEach(
            (firm, share) ->
                rows.add(
                    Row.of(
                        new TextCell(names.firm(firm)),
                        number(share.value()),
                        range(share),
                        number(split.nucleolus(firm)))));
    return new Table(
        "exchange-shares",
        words.text("report.split.shares"),
        List.of(
            Column.text(words.text("exchange.column.firm"), 4),
            Column.number(words.text("exchange.column.shapley"), names.perYear(), 2),
            Column.text(words.text("exchange.column.range"), 3),
            Column.number(words.text("exchange.column.nucleolus"), names.perYear(), 2)),
        rows,
        words.text("report.split.shares.note"));
  }

  private Cell range(GroupSplit.Share share) {
    return share.value().isPresent() && share.low() == share.high()
        ? new TextCell(words.text("exchange.exact"))
        : new TextCell(words.range(share.low(), share.high(), (value, in) -> in.number(value, 0)));
  }

  private Cell number(OptionalDouble value) {
    return value.isPresent()
        ? NumberCell.of(value.getAsDouble(), 0)
        : new EmptyCell(words.text("exchange.core.undecided"));
  }

  private Table prices() {
    String how =
        split.prices().isEmpty()
            ? IN_THE_MIDDLE
            : split.isBroughtAbout(results.deals().size()) ? EXACTLY : NEARLY;
    List<Row> rows = new ArrayList<>();
    for (Deal deal : results.deals()) {
      rows.add(
          Row.of(
              new TextCell(names.title(deal.candidate())),
              new TextCell(deal.candidate().unit().code()),
              NumberCell.of(deal.price().giverLeast(), 2),
              NumberCell.of(deal.price().perUnit(), 2),
              NumberCell.of(deal.price().takerMost(), 2),
              NumberCell.of(deal.giver().gain_perYear(), 0),
              NumberCell.of(deal.taker().gain_perYear(), 0)));
    }
    return new Table(
        "exchange-prices",
        words.text("report.split.prices" + how),
        List.of(
            Column.text(words.text("exchange.column.what"), 5),
            Column.text(words.text("exchange.column.unit"), 1),
            Column.number(words.text("exchange.column.giverLeast"), names.perAnyUnit(), 2),
            Column.number(words.text("exchange.column.price"), names.perAnyUnit(), 2),
            Column.number(words.text("exchange.column.takerMost"), names.perAnyUnit(), 2),
            Column.number(words.text("exchange.column.giverGain"), names.perYear(), 2),
            Column.number(words.text("exchange.column.takerGain"), names.perYear(), 2)),
        rows,
        words.text("report.split.prices.note" + how));
  }

  private Note unpaid() {
    String list =
        words.list(
            split.unpaid().entrySet().stream()
                .map(
                    each -> words.labelled(names.firm(each.getKey()), names.money(each.getValue())))
                .toList());
    return new Note(words.text("report.split.unpaid", "list", list));
  }
}
