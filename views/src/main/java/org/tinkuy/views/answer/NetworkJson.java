package org.tinkuy.views.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.exchange.network.ExchangeArc;
import org.tinkuy.exchange.network.ExchangeSink;
import org.tinkuy.exchange.network.ExchangeSource;
import org.tinkuy.exchange.network.GroupSplit;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.network.NetworkShares;
import org.tinkuy.exchange.network.Plan;
import org.tinkuy.exchange.network.ProvedRange;
import org.tinkuy.exchange.network.RefusedArc;

/// Writes a network of exchanges.
final class NetworkJson {
  private final JsonLines json;

  NetworkJson(JsonLines json) {
    this.json = json;
  }

  void write(Network network) {
    proved("withoutExchange", network.withoutExchange());
    proved("saving", network.savingRange());
    json.number("greedy", network.greedy());
    network.plan().ifPresent(this::plan);
    json.object("firms", () -> network.pays().forEach(this::pays));
    json.list("refused", network.refused(), this::refused);
    if (!network.exits().isEmpty()) {
      exits(network.exits());
    }
    network.shares().ifPresent(this::shares);
  }

  /// An amount that is proved as a number, one of which only a range is under a name of its own.
  private void proved(String name, Optional<ProvedRange> amount) {
    amount.ifPresent(
        known -> {
          json.number(name, known.value());
          if (!known.isExact()) {
            range(name + "Range", known.low(), known.high());
          }
        });
  }

  private void exits(Map<String, ProvedRange> exits) {
    json.object("exits", () -> exits.forEach((firm, left) -> json.number(firm, left.value())));
    if (!exits.values().stream().allMatch(ProvedRange::isExact)) {
      json.object(
          "exitRanges",
          () ->
              exits.forEach(
                  (firm, left) -> {
                    if (!left.isExact()) {
                      range(firm, left.low(), left.high());
                    }
                  }));
    }
  }

  private void plan(Plan plan) {
    json.list("flows", List.copyOf(plan.tonnes().entrySet()), this::flow);
    json.object(
        "unused",
        () -> {
          for (ExchangeSource source : plan.problem().sources()) {
            json.number(source.name(), Math.max(0, plan.unused_t(source)));
          }
        });
    json.object(
        "virgin",
        () -> {
          for (ExchangeSink sink : plan.problem().sinks()) {
            json.number(sink.name(), Math.max(0, plan.virgin_t(sink)));
          }
        });
  }

  private void flow(Map.Entry<ExchangeArc, Double> flow) {
    json.object(
        () -> {
          ends(flow.getKey());
          json.number("flow_t", flow.getValue());
        });
  }

  private void ends(ExchangeArc arc) {
    json.text("from", arc.from());
    json.text("to", arc.to());
    if (!arc.mode().isEmpty()) {
      json.text("mode", arc.mode());
    }
  }

  private void pays(String firm, Network.FirmPays pays) {
    json.object(
        firm,
        () -> {
          proved("alone", pays.alone());
          json.number("inNetwork", pays.inNetwork());
        });
  }

  private void refused(RefusedArc refused) {
    json.object(
        () -> {
          ends(refused.arc());
          json.text("reason", refused.reason().word());
          if (!refused.property().isEmpty()) {
            json.text("property", refused.property());
          }
        });
  }

  private void shares(NetworkShares shares) {
    json.object(
        "shares",
        () -> {
          json.yes("exact", shares.exact());
          if (!shares.withoutValue().isEmpty()) {
            json.text("reason", "coalitionWithoutValue");
            json.text("coalition", shares.withoutValue());
          }
          shares.sharing().ifPresent(sharing -> new SharingJson(json).splits(sharing));
          shares
              .sharing()
              .flatMap(sharing -> sharing.core())
              .ifPresent(core -> json.yes("coreEmpty", core.empty()));
          if (!shares.shapleyRange().isEmpty()) {
            json.text("coreEmpty", "undecided");
            json.object("shapleyRange", () -> shares.shapleyRange().forEach(this::range));
          }
          if (!shares.groups().isEmpty()) {
            json.list("groups", shares.groups(), this::group);
          }
        });
  }

  private void range(String firm, NetworkShares.Range range) {
    range(firm, range.low(), range.high());
  }

  private void range(String firm, double low, double high) {
    json.object(
        firm,
        () -> {
          json.number("low", low);
          json.number("high", high);
        });
  }

  /// The splits of firms that are tied together; a share that is exact has no range.
  private void group(GroupSplit group) {
    json.object(
        () -> {
          json.texts("firms", group.firms());
          json.text("method", group.method().word());
          if (group.samples() > 0) {
            json.whole("orders", 2L * group.samples());
          }
          json.object(
              "shapley",
              () -> group.shapley().forEach((firm, share) -> json.number(firm, share.value())));
          if (group.method() != GroupSplit.Method.EXACT && !group.shapley().isEmpty()) {
            json.object(
                "shapleyRange",
                () ->
                    group
                        .shapley()
                        .forEach((firm, share) -> range(firm, share.low(), share.high())));
          }
          if (!group.nucleolus().isEmpty()) {
            json.numbers("nucleolus", group.nucleolus());
          }
          group
              .core()
              .ifPresentOrElse(
                  core -> json.yes("coreEmpty", core.empty()),
                  () -> json.text("coreEmpty", "undecided"));
        });
  }
}
